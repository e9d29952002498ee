import { type ReactNode, useId } from 'react'
import styles from './wall.module.css'

interface WallPartProps {
  readonly title: string
  /** Beside the title: what counts most of it. */
  readonly aside?: ReactNode
  readonly empty: string
  readonly children: readonly ReactNode[]
}

/** A list on the wall under its name. */
export function WallPart({ title, aside, empty, children }: WallPartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children.length === 0 ? <p className={styles.note}>{empty}</p> : <ul className={styles.rows}>{children}</ul>}
    </section>
  )
}
