import { Button, Progress, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlayerStop, IconShieldCheck } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { Panes } from '../../ui/panes.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { CheckTable } from './check-table.tsx'
import styles from './coherence.module.css'
import { DocumentFindings } from './document-findings.tsx'
import { DissonanceGroup } from './dissonance/dissonance-group.tsx'
import { type CheckFilter, type CheckOrder, sortRows } from './sort-rows.ts'
import { TopicChoice } from './topic-choice.tsx'
import { useCheckMany } from './use-check-many.ts'
import { ViewFrame } from './view-frame.tsx'

const SHOWS = ['all', 'faulty', 'clean'] as const

/** Many documents against the approved points at once: a table by errors, and the findings of the one that is chosen. */
export function DocumentsView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [topicId, setTopicId] = useState<string | null>(null)
  const [filter, setFilter] = useState<CheckFilter>({ show: 'all', words: '' })
  const [order, setOrder] = useState<CheckOrder>({ column: 'errors', descending: true })
  const [selected, setSelected] = useState<string | null>(null)
  const { state, start, again, stop } = useCheckMany()
  // The topic of the rows on screen, which the choice above may have left.
  const [checked, setChecked] = useState<string | null>(null)
  const rows = useMemo(() => sortRows(state.rows, filter, order), [state.rows, filter, order])
  const chosen = state.rows.find((row) => row.result.documentId === selected)
  const running = state.phase === 'running'
  const check = (topic: string | null) => {
    setSelected(null)
    setChecked(topic)
    start(topic)
  }
  const seconds = formats.number(Math.max(0.1, Math.round(state.milliseconds / 100) / 10))

  return (
    <Panes
      name="coherence"
      labels={{ text: t('coherence:title'), inspector: t('coherence:panel') }}
      inspector={
        state.rows.length === 0 ? undefined : chosen ? (
          <DocumentFindings
            key={chosen.result.documentId}
            result={chosen.result}
            onWaived={() => void again(checked, chosen.result.documentId).catch(notifyError)}
          />
        ) : (
          <p className={styles.hint}>{t('coherence:choose')}</p>
        )
      }
    >
      <ViewFrame
        views={views}
        actions={
          <>
            <TopicChoice topicId={topicId} onChoose={setTopicId} />
            {running ? (
              <Button variant="outline" leftSection={<IconPlayerStop size={16} stroke={1.5} aria-hidden />} onClick={stop}>
                {t('coherence:cancel')}
              </Button>
            ) : (
              <Button leftSection={<IconShieldCheck size={16} stroke={1.5} aria-hidden />} onClick={() => check(topicId)}>
                {t('coherence:check')}
              </Button>
            )}
          </>
        }
      >
        {running ? (
          <div className={styles.progress}>
            <Progress
              value={state.total === 0 ? 0 : (state.rows.length / state.total) * 100}
              aria-label={t('coherence:progress', { done: state.rows.length, total: state.total })}
            />
            <output>
              {t('coherence:progress', { done: formats.number(state.rows.length), total: formats.number(state.total) })}
            </output>
          </div>
        ) : null}
        {state.phase === 'failed' ? <ErrorNotice error={state.error} onRetry={() => check(topicId)} /> : null}
        {state.phase === 'idle' ? (
          <p className={styles.hint}>{topicId === null ? t('coherence:startAll') : t('coherence:start')}</p>
        ) : (
          <>
            <div className={styles.filters}>
              <TextInput
                size="xs"
                type="search"
                aria-label={t('coherence:search')}
                placeholder={t('coherence:search')}
                value={filter.words}
                onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
              />
              <SegmentedControl
                size="xs"
                aria-label={t('coherence:filter.label')}
                data={SHOWS.map((value) => ({ value, label: t(`coherence:filter.${value}`) }))}
                value={filter.show}
                onChange={(value) => setFilter({ ...filter, show: SHOWS.find((known) => known === value) ?? 'all' })}
              />
              <output className={styles.summary}>
                {state.phase === 'done' ? t('coherence:done', { count: state.rows.length, seconds }) : null}
                {state.phase === 'stopped' ? t('coherence:stopped', { count: state.rows.length }) : null}
              </output>
            </div>
            {state.dissonance && state.dissonance.total > 0 ? (
              <DissonanceGroup dissonance={state.dissonance} onSelect={setSelected} />
            ) : null}
            {rows.length > 0 ? (
              <CheckTable rows={rows} order={order} selected={selected} onOrder={setOrder} onSelect={setSelected} />
            ) : running ? null : (
              <p className={styles.hint}>
                {state.rows.length > 0
                  ? t('coherence:noMatch')
                  : checked === null
                    ? t('coherence:noneAtAll')
                    : t('coherence:none')}
              </p>
            )}
          </>
        )}
      </ViewFrame>
    </Panes>
  )
}
