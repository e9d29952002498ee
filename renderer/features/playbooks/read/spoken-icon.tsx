import type { Icon } from '@tabler/icons-react'
import styles from '../playbooks.module.css'

interface SpokenIconProps {
  readonly icon: Icon
  /** Spoken, and shown when the pointer rests on it. */
  readonly word: string
  readonly size?: number
  readonly className?: string | undefined
}

/** A shape that stands for a word where there is no room for it. */
export function SpokenIcon({ icon: Shape, word, size = 16, className }: SpokenIconProps) {
  return (
    <span className={className ? `${styles.spoken} ${className}` : styles.spoken} title={word}>
      <Shape size={size} stroke={1.5} aria-hidden />
      <span className="u-hidden">{word}</span>
    </span>
  )
}
