import { useTranslation } from 'react-i18next'
import type { CoverageStatus } from '../../../../shared/domain/coverage-status.ts'
import { CoverageGlyph } from '../../findings/index.ts'
import styles from './matrix.module.css'
import type { Silence } from './silent-for.ts'

/** What a cell shows: a shape for what became of the point, or how long the mission has been silent. */
export function MatrixCellMark({
  status,
  silence,
}: {
  readonly status: CoverageStatus | null
  readonly silence: Silence | null
}) {
  const { t } = useTranslation()
  if (status !== null) return <CoverageGlyph status={status} />
  return silence === null ? null : (
    <span className={styles.silence}>
      {silence.unit === 'underHour' ? '–' : t(`coherence:matrix.short.${silence.unit}`, { count: silence.count })}
    </span>
  )
}
