import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../shared/coherence/model/finding.ts'
import styles from './severity-glyph.module.css'

/** Filled circle with a bar, triangle, outlined circle, struck circle: the shape says it without the colour. */
export function SeverityGlyph({ severity }: { readonly severity: Severity | 'waived' }) {
  const { t } = useTranslation()
  return (
    <svg
      className={styles.glyph}
      data-severity={severity}
      viewBox="0 0 16 16"
      // An inline drawing takes the colour of its severity; <img> could not.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={t(`findings:severity.${severity}`)}
    >
      {severity === 'error' ? (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <rect x="4" y="7" width="8" height="2" fill="var(--u-surface)" />
        </>
      ) : null}
      {severity === 'warning' ? (
        <>
          <path d="M8 1 15.4 14.5H.6Z" fill="currentColor" />
          <path d="M7.2 5.6h1.6v4.4H7.2zM7.2 11.2h1.6v1.6H7.2z" fill="var(--u-surface)" />
        </>
      ) : null}
      {severity === 'info' ? (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M7.2 4h1.6v1.6H7.2zM7.2 7h1.6v5H7.2z" fill="currentColor" />
        </>
      ) : null}
      {severity === 'waived' ? (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M2.6 13.4 13.4 2.6" stroke="currentColor" strokeWidth="1.6" />
        </>
      ) : null}
    </svg>
  )
}
