import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reviewMetrics } from '../../../../shared/domain/crisis/views/review-metrics.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { Watermark } from '../exercise/watermark.tsx'
import { useIncident } from '../model/use-incident.ts'
import { ImprovementPlan } from './improvement-plan.tsx'
import { MetricCharts } from './metric-charts.tsx'
import styles from './review.module.css'
import { ReviewHead } from './review-head.tsx'
import { ScoreTable } from './score-table.tsx'

const MINUTE = 60_000

/** What the log says of how it went, what was found, what will change. Every figure is worked out of the log, each time. */
export function ReviewScreen() {
  const { t } = useTranslation()
  const now = useNow(MINUTE)
  const incidentId = String(
    useParams({ strict: false, select: (params: Readonly<Record<string, unknown>>) => params['incidentId'] }),
  )
  const incident = useIncident(incidentId)
  const exerciseId = incident.data?.state.incident?.exerciseId ?? ''
  // Only who animates is given it; the others see the scores by their numbers.
  const stored = useQuery({
    ...query.exercises.get.queryOptions({ input: { id: exerciseId } }),
    enabled: exerciseId !== '',
    retry: false,
  })
  if (incident.error)
    return (
      <div className={styles.alone}>
        <ErrorNotice error={incident.error} onRetry={() => void incident.refetch()} />
        <Button component={Link} to="/crisis" variant="default">
          {t('crisis:backToHall')}
        </Button>
      </div>
    )
  if (!incident.data?.state.incident) return <LoadingNote />
  const open = incident.data
  const { state, entries } = open
  const metrics = reviewMetrics(state, entries, new Date(now).toISOString())
  return (
    <div className={styles.screen}>
      <ReviewHead incidentId={incidentId} open={open} />
      <section
        className={styles.body}
        aria-label={t('review:title')}
        // What scrolls must take the focus, or the keyboard could not reach its end (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-pane="text"
      >
        <p className={styles.note}>{t('review:about', { count: entries.length })}</p>
        <MetricCharts metrics={metrics} state={state} />
        {exerciseId === '' ? null : <ScoreTable exercise={stored.data?.exercise ?? null} state={state} />}
        <ImprovementPlan incidentId={incidentId} open={open} />
      </section>
      <Watermark mode={state.incident?.mode ?? 'REAL'} />
    </div>
  )
}
