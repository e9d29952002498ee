import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { ReviewMetrics } from '../../../../shared/domain/crisis/views/review-metrics.ts'
import { localized } from '../model/localized.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { BarChart, type Bar } from './bar-chart.tsx'
import styles from './review.module.css'

interface MetricChartsProps {
  readonly metrics: ReviewMetrics
  readonly state: IncidentState
}

const TIMES = ['minutesToActivate', 'minutesToFirstApproval', 'minutesToFirstStatement'] as const
const TASKS = ['onTime', 'late', 'open', 'withoutDue'] as const
const COUNTS = ['approvalsVoided', 'emergencyReleases', 'lateRatifications', 'sitreps', 'handovers', 'clockJumps'] as const

/** The figures of the work. Nobody is named in them. */
export function MetricCharts({ metrics, state }: MetricChartsProps) {
  const { t, i18n } = useTranslation()
  const { incident, playbook } = state
  const own: readonly Bar[] =
    metrics.own === null || playbook.metric === null
      ? []
      : [
          {
            label: localized(playbook.metric.title, i18n.language),
            value: metrics.own.minutes,
            target: metrics.own.targetMinutes,
          },
        ]
  const said = (instant: string): string => (incident === null ? instant : timeInZones(instant, incident, i18n.language))
  const measure = t('review:measure')
  return (
    <div className={styles.charts}>
      <BarChart
        title={t('review:times')}
        heads={[measure, t('review:minutes'), t('review:target')]}
        bars={[...TIMES.map((name) => plain(t(`review:time.${name}`), metrics[name])), ...own]}
      />
      <BarChart
        title={t('review:tasks')}
        heads={[measure, t('review:number')]}
        bars={TASKS.map((name) => plain(t(`review:task.${name}`), metrics.tasks[name]))}
      />
      <BarChart
        title={t('review:events')}
        heads={[measure, t('review:number')]}
        bars={[
          ...COUNTS.map((name) => plain(t(`review:count.${name}`), metrics[name])),
          plain(t('review:count.entriesCorrected'), metrics.corrections.entries),
          plain(t('review:count.messagesCorrected'), metrics.corrections.messages),
        ]}
      />
      {metrics.silences.length === 0 ? (
        <section className={styles.chart} aria-label={t('review:silences')}>
          <h2>{t('review:silences')}</h2>
          <Text size="sm">{t('review:noSilence')}</Text>
        </section>
      ) : (
        <BarChart
          title={t('review:silences')}
          heads={[measure, t('review:minutes'), t('review:allowed')]}
          bars={metrics.silences.map(({ kind, from, to, minutes, allowed }) => ({
            label: t(`review:silence.${kind}`, { from: said(from), to: said(to) }),
            value: minutes,
            target: allowed,
          }))}
        />
      )}
    </div>
  )
}

function plain(label: string, value: number | null): Bar {
  return { label, value, target: null }
}
