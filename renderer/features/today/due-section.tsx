import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import styles from './today.module.css'

interface DueSectionProps {
  readonly title: string
  readonly icon: ReactNode
  readonly tone: 'error' | 'warning' | 'info'
  readonly rows: readonly { readonly id: string; readonly href: string; readonly title: string; readonly note: string }[]
}

/** A group of things that are due, each leading to where it is dealt with. */
export function DueSection({ title, icon, tone, rows }: DueSectionProps) {
  const navigate = useNavigate()
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.groupTitle} data-tone={tone}>
        {icon}
        {title}
        <span className={styles.count}>{rows.length}</span>
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={styles.row} onClick={() => void navigate({ href: row.href })}>
              <span className={`${styles.rowTitle} u-row-title`} dir="auto">
                {row.title}
              </span>
              <span className={styles.rowNote}>{row.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
