import type { ReactNode } from 'react'
import styles from './scroll-region.module.css'

interface ScrollRegionProps {
  readonly label: string
  /** The most it takes, in CSS pixels, before it scrolls. */
  readonly height: number
  readonly children: ReactNode
}

/** A part of a screen that scrolls on its own, by keyboard too. */
export function ScrollRegion({ label, height, children }: ScrollRegionProps) {
  return (
    // What scrolls must take the focus, or the keyboard could not reach its end (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.region} style={{ maxBlockSize: height }} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
