import type { ReactNode, Ref } from 'react'
import styles from './scroll-region.module.css'

interface ScrollRegionProps {
  readonly label: string
  /** The most it takes, in CSS pixels, before it scrolls; without it, it takes the height that is left. */
  readonly height?: number
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** A part of a screen that scrolls on its own, by keyboard too. */
export function ScrollRegion({ label, height, ref, children }: ScrollRegionProps) {
  return (
    // What scrolls must take the focus, or the keyboard could not reach its end (WCAG 2.1.1).
    <section
      ref={ref}
      className={styles.region}
      data-fill={height === undefined || undefined}
      style={height === undefined ? {} : { maxBlockSize: height }}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </section>
  )
}
