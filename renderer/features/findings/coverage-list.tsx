import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { CoverageGlyph } from './coverage-glyph.tsx'
import styles from './coverage-list.module.css'
import { OpinionNote } from './opinion-note.tsx'

interface CoverageListProps {
  readonly result: CheckResult
  readonly onOpenPoint?: ((pointId: string) => void) | undefined
}

/** The mandatory points and what became of each in the text. */
export function CoverageList({ result, onOpenPoint }: CoverageListProps) {
  const { t, i18n } = useTranslation()
  const mandatory = result.report.coverage.filter((entry) => entry.mandatory)
  const points = new Map(result.points.map((point) => [point.id, point]))
  if (mandatory.length === 0) return <p className={styles.none}>{t('findings:coverage.none')}</p>
  return (
    <ul className={styles.list}>
      {mandatory.map(({ point: id, status }) => {
        const point = points.get(id)
        const statement = bestStatement(point?.statement ?? {}, result.report.language, i18n.language)
        return (
          <li key={id}>
            <UnstyledButton className={styles.row} disabled={!onOpenPoint} onClick={() => onOpenPoint?.(id)}>
              <CoverageGlyph status={status} />
              <span className={styles.words} lang={statement?.language} dir="auto">
                {statement?.text ?? t('common:untitled')}
              </span>
              <span className={styles.status} data-status={status}>
                {t(`findings:coverage.${status}`)}
              </span>
            </UnstyledButton>
            <OpinionNote of={{ kind: 'point', point: id }} indented />
          </li>
        )
      })}
    </ul>
  )
}
