import type { ReactNode } from 'react'
import styles from './centred-page.module.css'

/** A page with one thing to do in its middle: first run, unlock, trouble. */
export function CentredPage({ children, wide = false }: { readonly children: ReactNode; readonly wide?: boolean }) {
  return (
    <main className={styles.page}>
      <div className={styles.sheet} data-wide={wide || undefined}>
        {children}
      </div>
    </main>
  )
}
