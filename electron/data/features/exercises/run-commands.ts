import type { ExerciseFeed } from '../../../../shared/contract/exercises-contract.ts'
import type { IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import { checkExercise } from '../../../../shared/domain/crisis/exercise/check-exercise.ts'
import { feedItems } from '../../../../shared/domain/crisis/exercise/feed-items.ts'
import type { ExerciseEvent } from '../../../../shared/domain/crisis/model/events/exercise-events.ts'
import type { Exercise } from '../../../../shared/domain/crisis/model/exercise.ts'
import type { Incident } from '../../../../shared/domain/crisis/model/incident.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { appendExercise, declareIncident, ownKey, stateOf } from '../incidents/commands.ts'
import { requireActing } from '../persons/commands/require-acting.ts'
import { findPublished } from '../playbooks/queries.ts'
import { requireAnimator } from './animator.ts'
import { deliveredText } from './delivered-text.ts'
import { findExercise, listRuns } from './queries.ts'

interface Start extends Pick<Incident, 'zone' | 'capitalZone' | 'severity'> {
  readonly id: string
  readonly text: string
}

/** Declares its incident; exercise time runs from there. Throws `refused` with the first fault and the number of its inject. */
export function startExercise(open: OpenWorkspace, { id, ...given }: Start): IncidentLine {
  const exercise = requireAnimator(open, found(findExercise(open.database, id), 'exercise', id).exercise)
  const playbook = found(findPublished(open.database, exercise.playbookId), 'playbook', exercise.playbookId)
  const [fault] = checkExercise(exercise, playbook)
  if (fault !== undefined)
    throw new AppError('refused', `The exercise cannot be started: ${fault.code}`, {
      ...fault.values,
      reason: fault.code,
      ...(fault.injectId === null ? {} : { injectId: fault.injectId, inject: numberOf(exercise, fault.injectId) }),
    })
  return declareIncident(open, {
    ...given,
    playbookId: exercise.playbookId,
    mode: 'EXERCISE',
    title: exercise.title,
    place: '',
    eventAt: null,
    awareAt: null,
    exerciseId: exercise.id,
  })
}

/** 1, 2, 3… in the order of exercise time, as screens number them. */
function numberOf({ injects }: Exercise, injectId: string): number {
  return injects.toSorted((a, b) => a.offsetMinutes - b.offsetMinutes).findIndex(({ id }) => id === injectId) + 1
}

interface Acted {
  readonly incidentId: string
  readonly event: ExerciseEvent
  readonly text: string
}

/** What an animator does: only they may, and only with what the exercise holds. */
export function actInExercise(open: OpenWorkspace, { incidentId, event, text }: Acted): void {
  const exercise = requireAnimator(open, exerciseOf(open, incidentId))
  appendExercise(open, { incidentId, event, text: wordsOf(open, exercise, incidentId, event, text) }, requireActing(open))
}

function wordsOf(open: OpenWorkspace, exercise: Exercise, incidentId: string, event: ExerciseEvent, text: string): string {
  if (event.kind === 'objective.scored')
    found(exercise.objectives.find(({ id }) => id === event.data.objectiveId) ?? null, 'objective', event.data.objectiveId)
  if (event.kind !== 'inject.delivered' && event.kind !== 'inject.skipped' && event.kind !== 'inject.answered') return text
  const { injectId } = event.data
  const inject = found(exercise.injects.find(({ id }) => id === injectId) ?? null, 'inject', injectId)
  return event.kind === 'inject.delivered' ? deliveredText(inject, stateOf(open, incidentId).playbook, open) : text
}

/** What reached the players; asked by anybody, so it says nothing of what did not. */
export function readFeed(open: OpenWorkspace, { incidentId }: { readonly incidentId: string }): ExerciseFeed {
  const exercise = exerciseOf(open, incidentId)
  return { title: exercise.title, items: [...feedItems(exercise, stateOf(open, incidentId))] }
}

/** A log that came by file may name an exercise of ours, and say that all of it reached the players: it gives nothing away. */
function exerciseOf(open: OpenWorkspace, incidentId: string): Exercise {
  const id = stateOf(open, incidentId).incident?.exerciseId ?? ''
  const isOurs = listRuns(open.database, id, ownKey(open)).includes(incidentId)
  return found(isOurs ? findExercise(open.database, id) : null, 'exercise', id).exercise
}
