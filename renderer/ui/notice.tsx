import type { ReactNode } from 'react'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './notice.module.css'

interface NoticeProps {
  readonly title?: string
  /** Spoken at once by a screen reader: for what the person must know before going on. */
  readonly urgent?: boolean
  readonly children: ReactNode
}

/** A warning in place: a shape, words, and what can be done. */
export function Notice({ title, urgent = false, children }: NoticeProps) {
  return (
    <div className={styles.notice} role={urgent ? 'alert' : 'note'}>
      <IconAlertTriangle size={18} stroke={1.5} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  )
}
