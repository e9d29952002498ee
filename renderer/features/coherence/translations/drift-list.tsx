import { useTranslation } from 'react-i18next'
import { SeverityGlyph } from '../../findings/index.ts'
import type { NumberedDrift } from './numbered-blocks.ts'
import styles from './translations.module.css'

/** What was lost or changed in a block, in the words of both sides. */
export function DriftList({ drifts }: { readonly drifts: readonly NumberedDrift[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.drifts}>
      {drifts.map(({ number, finding }) => (
        <li key={number}>
          <span className={styles.number} aria-label={t('coherence:translations.number', { number })}>
            {number}
          </span>
          <SeverityGlyph severity={finding.severity} />
          <span className={styles.reason}>{finding.reasons.slice(0, 1).map((reason) => t(`findings:reason.${reason}`))}</span>
          <span className={styles.values}>
            <bdi lang={finding.evidence?.pointLanguage}>{finding.evidence?.pointText ?? finding.expected}</bdi>
            {' → '}
            {finding.end > finding.start && finding.actual !== 'absent' ? (
              <bdi>{finding.text}</bdi>
            ) : (
              t('coherence:translations.lost')
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
