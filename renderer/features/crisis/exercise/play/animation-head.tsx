import { Button, Select } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dueInjects } from '../../../../../shared/domain/crisis/exercise/due-injects.ts'
import { playedMs } from '../../../../../shared/domain/crisis/engine/played-ms.ts'
import { elapsed } from '../../../../ui/elapsed.ts'
import { isRunning } from '../../../../ui/is-running.ts'
import { HeadFrame } from '../../model/head-frame.tsx'
import styles from '../exercise.module.css'
import type { PlayProps } from './play-props.ts'
import { useAnimator } from './use-animator.ts'

const SPEEDS = [1, 2, 5, 10, 30, 60]

/** The clock of the exercise, its pause and its speed. */
export function AnimationHead({ incidentId, open, exercise, at }: PlayProps) {
  const { t } = useTranslation()
  const act = useAnimator(incidentId)
  const { state } = open
  const { since, speed } = state.exercise
  const running = state.status !== null && isRunning(state.status)
  const played = playedMs(state.exercise, state.closed?.at ?? at)
  const { withheld } = dueInjects(exercise, state, at)
  const next = exercise.injects
    .filter(({ id, offsetMinutes }) => !state.injects.has(id) && offsetMinutes * 60_000 > played)
    .map(({ offsetMinutes }) => offsetMinutes * 60_000 - played)
    .toSorted((left, right) => left - right)[0]
  return (
    <HeadFrame
      band={t('crisis:band.EXERCISE')}
      backTo={incidentId}
      clock={
        <span className={styles.clock} role="timer" aria-label={t('exercise:time')}>
          {elapsed(played, t('crisis:dayLetter'))}
        </span>
      }
      title={exercise.title}
      note={[
        t(!running ? 'exercise:over' : since === null ? 'exercise:paused' : 'exercise:running'),
        running && next !== undefined ? t('exercise:nextIn', { time: elapsed(next, t('crisis:dayLetter')) }) : null,
        withheld.length > 0 ? t('exercise:withheld', { count: withheld.length }) : null,
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {running ? (
        <>
          <Select
            className={styles.speed}
            aria-label={t('exercise:speed')}
            data={[...new Set([...SPEEDS, speed])].map((value) => ({
              value: String(value),
              label: t('exercise:times', { speed: value }),
            }))}
            value={String(speed)}
            allowDeselect={false}
            onChange={(value) => {
              const wanted = Number(value)
              if (wanted !== speed)
                act.mutate({
                  event: { kind: 'exercise.speed-set', data: { speed: wanted } },
                  text: t('crisis:entry.exercise-speed-set', { speed: wanted }),
                })
            }}
          />
          <Button
            variant={since === null ? 'filled' : 'default'}
            leftSection={
              since === null ? (
                <IconPlayerPlay size={16} stroke={1.5} aria-hidden />
              ) : (
                <IconPlayerPause size={16} stroke={1.5} aria-hidden />
              )
            }
            loading={act.isPending}
            onClick={() =>
              act.mutate(
                since === null
                  ? { event: { kind: 'exercise.resumed', data: {} }, text: t('crisis:entry.exercise-resumed') }
                  : { event: { kind: 'exercise.paused', data: {} }, text: t('crisis:entry.exercise-paused') },
              )
            }
          >
            {t(since === null ? 'exercise:resume' : 'exercise:pause')}
          </Button>
        </>
      ) : null}
    </HeadFrame>
  )
}
