import { Button } from '@mantine/core'
import { IconReportAnalytics, IconTargetArrow } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { isRunning } from '../../../ui/is-running.ts'
import type { RoomProps } from '../room/room-props.ts'
import styles from './exercise.module.css'
import { FeedVoice } from './feed/feed-voice.tsx'

/** From the room to where the exercise is led from, for who leads it, and to the review once there is something to review. */
export function RoomLinks({ incidentId, open }: RoomProps) {
  const { t } = useTranslation()
  const { incident, status, exercise } = open.state
  const exerciseId = incident?.exerciseId ?? null
  const exercises = useQuery({ ...query.exercises.list.queryOptions(), enabled: exerciseId !== null })
  const animates = exercises.data?.some((one) => one.id === exerciseId && one.animates) ?? false
  const reviewed = status === 'stabilised' || status === 'closed' || status === 'reviewed'
  // Only injects follow the exercise's own time: whoever looks at a due time is told so when the two part.
  const running = exerciseId !== null && status !== null && isRunning(status)
  const pace = !running
    ? null
    : exercise.since === null
      ? t('exercise:pausedInRoom')
      : exercise.speed === 1
        ? null
        : t('exercise:fastInRoom', { speed: exercise.speed })
  if (!animates && !reviewed && exerciseId === null) return null
  return (
    <div className={styles.links}>
      {animates ? (
        <Button
          renderRoot={(props) => <Link {...props} to="/crisis/$incidentId/animation" params={{ incidentId }} />}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconTargetArrow size={16} stroke={1.5} aria-hidden />}
        >
          {t('exercise:animate')}
        </Button>
      ) : null}
      {reviewed ? (
        <Button
          renderRoot={(props) => <Link {...props} to="/crisis/$incidentId/review" params={{ incidentId }} />}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconReportAnalytics size={16} stroke={1.5} aria-hidden />}
        >
          {t('review:title')}
        </Button>
      ) : null}
      {pace === null ? null : <span className={styles.pace}>{pace}</span>}
      {exerciseId === null ? null : <FeedVoice incidentId={incidentId} />}
    </div>
  )
}
