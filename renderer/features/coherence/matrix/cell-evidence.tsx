import { Button } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CoverageMatrix } from '../../../../shared/contract/coherence-contract.ts'
import type { Mission } from '../../../../shared/domain/mission.ts'
import { bestStatement } from '../../../../shared/domain/best-statement.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import type { MatrixRow } from './matrix-row.ts'
import styles from './matrix.module.css'
import { silentFor } from './silent-for.ts'
import { TextEvidence } from './text-evidence.tsx'
import { textsToShow } from './texts-to-show.ts'
import { useCellChecks } from './use-cell-checks.ts'

interface CellEvidenceProps {
  readonly row: MatrixRow
  readonly mission: Mission
  readonly at: CoverageMatrix['at']
}

/** Behind a cell: the approved words, then each text of the mission that bears on them, with what it says. */
export function CellEvidence({ row, mission, at }: CellEvidenceProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const navigate = useNavigate()
  const cell = row.cells.get(mission.id)
  const texts = textsToShow(cell?.documentIds ?? [])
  const checks = useCellChecks(texts.documentIds)
  const statement = bestStatement(row.point.statement, i18n.language)
  const silence = silentFor(row.point.inForceSince, at)

  return (
    <div className={styles.evidence}>
      <h2 className={styles.evidenceTitle}>{mission.name}</h2>
      <section className={styles.approved}>
        <h3>{t('coherence:matrix.approved', { version: row.point.version })}</h3>
        <blockquote lang={statement?.language} dir="auto">
          {statement?.text}
        </blockquote>
        <p className={styles.hint}>{t('coherence:matrix.inForce', { date: formats.dateTime(row.point.inForceSince) })}</p>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconMessage2 size={14} stroke={1.5} aria-hidden />}
          onClick={() => void navigate({ to: '/messages/$pointId', params: { pointId: row.point.id } })}
        >
          {t('coherence:matrix.openPoint')}
        </Button>
      </section>
      {cell === undefined ? (
        <p className={styles.hint}>{t(`coherence:matrix.silentText.${silence.unit}`, { count: silence.count })}</p>
      ) : null}
      {checks.error ? <ErrorNotice error={checks.error} onRetry={() => void checks.refetch()} /> : null}
      {cell !== undefined && checks.isPending ? <LoadingNote /> : null}
      {checks.data?.map((result) => (
        <TextEvidence key={result.documentId} result={result} pointId={row.point.id} />
      ))}
      {checks.data && texts.left > 0 ? (
        <p className={styles.hint}>{t('coherence:matrix.moreTexts', { count: texts.left })}</p>
      ) : null}
    </div>
  )
}
