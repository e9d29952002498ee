import type { Icon } from '@tabler/icons-react'
import styles from './mark.module.css'

interface MarkProps {
  readonly tone: 'ok' | 'warning' | 'error' | 'info' | 'muted'
  readonly icon: Icon
  readonly label: string
}

/** A state: a shape, a word and a colour, never the colour alone. */
export function Mark({ tone, icon: Icon, label }: MarkProps) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon size={16} stroke={1.5} aria-hidden />
      {label}
    </span>
  )
}
