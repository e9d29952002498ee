import type { IncidentState } from '../engine/incident-state.ts'
import { playedMs } from '../engine/played-ms.ts'
import type { Exercise, Inject } from '../model/exercise.ts'

export interface DueInjects {
  readonly deliver: readonly Inject[]
  /** Due, and their condition is not met: nothing will meet it any more, or not yet. */
  readonly withheld: readonly Inject[]
}

/**
 * Injects whose time has come by the exercise clock and that are neither delivered nor skipped, the earliest first.
 * Only the animators' screen may be given what is not yet delivered.
 */
export function dueInjects(exercise: Exercise, state: IncidentState, now: string): DueInjects {
  if (state.status !== 'active' && state.status !== 'stabilised') return { deliver: [], withheld: [] }
  const played = playedMs(state.exercise, now) / 60_000
  const due = exercise.injects
    .filter(({ id, offsetMinutes }) => offsetMinutes <= played && !state.injects.has(id))
    .toSorted((a, b) => a.offsetMinutes - b.offsetMinutes)
  return { deliver: due.filter((inject) => isMet(inject, state)), withheld: due.filter((inject) => !isMet(inject, state)) }
}

function isMet({ condition }: Inject, { choices, injects }: IncidentState): boolean {
  if (condition === null) return true
  if (condition.kind === 'decision') return choices.get(condition.stepId)?.optionId === condition.optionId
  const mark = injects.get(condition.injectId)?.mark
  return condition.answered ? mark === 'answered' : mark === 'delivered'
}
