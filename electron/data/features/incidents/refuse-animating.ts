import type { CrisisEvent, CrisisEventKind } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'

/** What only the animators of an exercise do, through its own calls: injects and scores, the clock of the exercise. */
const ANIMATORS: ReadonlySet<string> = new Set<CrisisEventKind>([
  'exercise.paused',
  'exercise.resumed',
  'exercise.speed-set',
  'inject.delivered',
  'inject.skipped',
  'inject.answered',
  'objective.scored',
])

/** Throws `refused` for an event of the animators: by its own unlock a player would otherwise bring an inject before its time. */
export function refuseAnimating({ kind }: CrisisEvent): void {
  if (ANIMATORS.has(kind))
    throw new AppError('refused', 'Only the animators of an exercise do this', { reason: 'animators-only' })
}
