import { Checkbox, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mission } from '../../../../shared/domain/mission.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { Panes } from '../../../ui/panes.tsx'
import { TopicChoice } from '../topic-choice.tsx'
import { ViewFrame } from '../view-frame.tsx'
import { arrangeRows, type MatrixFilter, type MatrixOrder } from './arrange-rows.ts'
import { CellEvidence } from './cell-evidence.tsx'
import { MatrixExport } from './matrix-export.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import type { MatrixRow } from './matrix-row.ts'
import { matrixRows } from './matrix-rows.ts'
import styles from './matrix.module.css'

const ORDERS: readonly MatrixOrder[] = ['worst', 'topic', 'newest']

/** Which mission relayed which point, and where the words contradict it. */
export function MatrixView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation()
  const [topicId, setTopicId] = useState<string | null>(null)
  const [filter, setFilter] = useState<MatrixFilter>({ words: '', mandatoryOnly: false, order: 'worst' })
  const [chosen, setChosen] = useState<{ readonly pointId: string; readonly missionId: string } | null>(null)
  const matrix = useQuery({ ...query.coherence.matrix.queryOptions({ input: { topicId } }), placeholderData: (last) => last })
  const { data } = matrix
  const all = useMemo(() => (data ? matrixRows(data) : []), [data])
  const rows = useMemo(() => arrangeRows(all, filter), [all, filter])
  const row = all.find(({ point }) => point.id === chosen?.pointId)
  const mission = data?.missions.find(({ id }) => id === chosen?.missionId)
  const choose = (line: MatrixRow, column: Mission) => setChosen({ pointId: line.point.id, missionId: column.id })

  return (
    <Panes
      name="matrix"
      labels={{ text: t('coherence:title'), inspector: t('coherence:matrix.evidence') }}
      inspector={
        data && row && mission ? (
          <CellEvidence key={`${row.point.id} ${mission.id}`} row={row} mission={mission} at={data.at} />
        ) : all.length === 0 || data?.missions.length === 0 ? undefined : (
          <p className={`${styles.hint} ${styles.nothing}`}>{t('coherence:matrix.choose')}</p>
        )
      }
    >
      <ViewFrame
        views={views}
        actions={
          <>
            <TopicChoice topicId={topicId} onChoose={setTopicId} />
            <MatrixExport topicId={topicId} disabled={all.length === 0} />
          </>
        }
      >
        <div className={styles.filters}>
          <TextInput
            size="xs"
            type="search"
            aria-label={t('coherence:matrix.search')}
            placeholder={t('coherence:matrix.search')}
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
          />
          <Select
            size="xs"
            className={styles.order ?? ''}
            aria-label={t('coherence:matrix.order.label')}
            data={ORDERS.map((value) => ({ value, label: t(`coherence:matrix.order.${value}`) }))}
            value={filter.order}
            allowDeselect={false}
            onChange={(value) => setFilter({ ...filter, order: ORDERS.find((known) => known === value) ?? 'worst' })}
          />
          <Checkbox
            size="xs"
            label={t('coherence:matrix.mandatoryOnly')}
            checked={filter.mandatoryOnly}
            onChange={(event) => setFilter({ ...filter, mandatoryOnly: event.currentTarget.checked })}
          />
          {data && data.unchecked > 0 ? (
            <output className={styles.pending}>{t('coherence:matrix.unchecked', { count: data.unchecked })}</output>
          ) : null}
        </div>
        {matrix.error ? <ErrorNotice error={matrix.error} onRetry={() => void matrix.refetch()} /> : null}
        {matrix.isPending ? <LoadingNote /> : null}
        {data && all.length === 0 ? (
          <p className={`${styles.hint} ${styles.nothing}`}>
            {topicId === null ? t('coherence:matrix.noPointsAtAll') : t('coherence:matrix.noPoints')}
          </p>
        ) : null}
        {data && all.length > 0 && data.missions.length === 0 ? (
          <p className={`${styles.hint} ${styles.nothing}`}>{t('coherence:matrix.noMissions')}</p>
        ) : null}
        {data && all.length > 0 && rows.length === 0 ? (
          <p className={`${styles.hint} ${styles.nothing}`}>{t('coherence:matrix.noMatch')}</p>
        ) : null}
        {data && rows.length > 0 && data.missions.length > 0 ? (
          <>
            <MatrixLegend rows={rows} missions={data.missions.length} />
            <MatrixGrid rows={rows} missions={data.missions} at={data.at} chosen={chosen} onChoose={choose} />
          </>
        ) : null}
      </ViewFrame>
    </Panes>
  )
}
