import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../../../bridge/query.ts'
import { LoadingNote } from '../../../../ui/loading-note.tsx'
import { Panes } from '../../../../ui/panes.tsx'
import { useNow } from '../../../../ui/use-now.ts'
import { useIncident } from '../../model/use-incident.ts'
import styles from '../exercise.module.css'
import { ExerciseNotice } from '../model/exercise-notice.tsx'
import { AnimationHead } from './animation-head.tsx'
import { Briefing } from './briefing.tsx'
import { PlayedInjects } from './played-injects.tsx'
import { ObjectiveScores } from './objective-scores.tsx'

/** Where an exercise is led from: its clock, what is still to come, what was seen, how each objective was met. */
export function AnimationScreen() {
  const { t } = useTranslation()
  const now = useNow(1000)
  const incidentId = String(
    useParams({ strict: false, select: (params: Readonly<Record<string, unknown>>) => params['incidentId'] }),
  )
  const incident = useIncident(incidentId)
  const exerciseId = incident.data?.state.incident?.exerciseId ?? ''
  const stored = useQuery({
    ...query.exercises.get.queryOptions({ input: { id: exerciseId } }),
    enabled: exerciseId !== '',
    retry: false,
  })
  const failed = [incident, stored].find(({ error }) => error)
  if (failed || (incident.data && exerciseId === ''))
    return (
      <div className={styles.alone}>
        {failed ? (
          <ExerciseNotice error={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <p>{t('exercise:noContent')}</p>
        )}
        <Button renderRoot={(props) => <Link {...props} to="/crisis/$incidentId" params={{ incidentId }} />} variant="default">
          {t('exercise:toRoom')}
        </Button>
      </div>
    )
  if (!incident.data || !stored.data) return <LoadingNote />
  const at = new Date(now).toISOString()
  const shared = { incidentId, open: incident.data, exercise: stored.data.exercise, at }
  return (
    <div className={styles.screen}>
      <AnimationHead {...shared} />
      <Panes
        name="animation"
        labels={{ list: t('exercise:about'), text: t('exercise:injects'), inspector: t('exercise:objectives') }}
        list={<Briefing exercise={stored.data.exercise} />}
        inspector={<ObjectiveScores {...shared} />}
      >
        <PlayedInjects {...shared} />
      </Panes>
    </div>
  )
}
