import { useTranslation } from 'react-i18next'
import { type CoverageStatus, coverageStatusSchema } from '../../../../shared/domain/coverage-status.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { CoverageGlyph } from '../../findings/index.ts'
import type { MatrixRow } from './matrix-row.ts'
import styles from './matrix.module.css'

/** What the shapes mean, and how many cells of the rows shown have each. */
export function MatrixLegend({ rows, missions }: { readonly rows: readonly MatrixRow[]; readonly missions: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const counts = new Map<CoverageStatus, number>()
  for (const { cells } of rows) for (const { status } of cells.values()) counts.set(status, (counts.get(status) ?? 0) + 1)
  const said = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <ul className={styles.legend} aria-label={t('coherence:matrix.legend')}>
      {coverageStatusSchema.options.map((status) => (
        <li key={status}>
          <CoverageGlyph status={status} />
          {t(`findings:coverage.${status}`)} <span className="u-number">{formats.number(counts.get(status) ?? 0)}</span>
        </li>
      ))}
      <li>
        <span className={styles.mandatory}>*</span>
        {t('findings:mandatory')}
      </li>
      <li>
        <span className={styles.silence}>–</span>
        {t('coherence:matrix.silentSince')} <span className="u-number">{formats.number(rows.length * missions - said)}</span>
      </li>
    </ul>
  )
}
