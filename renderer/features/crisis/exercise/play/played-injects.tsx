import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { playedMs } from '../../../../../shared/domain/crisis/engine/played-ms.ts'
import type { Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { isRunning } from '../../../../ui/is-running.ts'
import { ReasonDialog } from '../../room/reason-dialog.tsx'
import { byTime } from '../model/by-time.ts'
import styles from '../exercise.module.css'
import type { PlayProps } from './play-props.ts'
import { PlayedInject } from './played-inject.tsx'
import { useAnimator } from './use-animator.ts'

interface Asked {
  readonly kind: 'skip' | 'answered'
  readonly inject: Inject
  readonly number: number
}

/** Every inject with where it stands: to come, sent, answered, skipped; and what an animator can do with it. */
export function PlayedInjects({ incidentId, open, exercise, at }: PlayProps) {
  const { t } = useTranslation()
  const act = useAnimator(incidentId)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { state } = open
  const played = playedMs(state.exercise, state.closed?.at ?? at)
  const running = state.status !== null && isRunning(state.status)
  const submit = (words: string) => {
    if (asked === null) return
    const { inject, number } = asked
    const done = { onSuccess: () => setAsked(null) }
    const injectId = inject.id
    if (asked.kind === 'skip')
      act.mutate(
        {
          event: { kind: 'inject.skipped', data: { injectId, reason: words } },
          text: t('exercise:said.skipped', { number, reason: words }),
        },
        done,
      )
    else
      act.mutate(
        {
          event: { kind: 'inject.answered', data: { injectId, observed: words } },
          text: t('exercise:said.answered', { number, observed: words }),
        },
        done,
      )
  }
  return (
    <div className={styles.middle}>
      <ol className={styles.timeline} aria-label={t('exercise:injects')}>
        {byTime(exercise.injects).map((inject, index) => (
          <PlayedInject
            key={inject.id}
            number={index + 1}
            inject={inject}
            mark={state.injects.get(inject.id) ?? null}
            open={open}
            leftMs={inject.offsetMinutes * 60_000 - played}
            running={running}
            busy={act.isPending}
            onSend={() => act.mutate({ event: { kind: 'inject.delivered', data: { injectId: inject.id } }, text: '' })}
            onSkip={() => setAsked({ kind: 'skip', inject, number: index + 1 })}
            onAnswered={() => setAsked({ kind: 'answered', inject, number: index + 1 })}
          />
        ))}
      </ol>
      {asked ? (
        <ReasonDialog
          title={t(`exercise:ask.${asked.kind}`, { number: asked.number, from: asked.inject.from })}
          busy={act.isPending}
          onSubmit={submit}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  )
}
