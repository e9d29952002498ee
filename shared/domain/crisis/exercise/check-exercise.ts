import { planOf } from '../engine/plan.ts'
import type { Exercise, Inject } from '../model/exercise.ts'
import type { Playbook } from '../model/playbook.ts'
import type { ExerciseFault } from './exercise-fault.ts'

/** Everything that is wrong with an exercise before its start, inject by inject. */
export function checkExercise(exercise: Exercise, playbook: Playbook): readonly ExerciseFault[] {
  const found: ExerciseFault[] = []
  if (exercise.playbookId !== playbook.id)
    found.push({ code: 'wrong-playbook', injectId: null, values: { playbookId: exercise.playbookId } })
  if (!exercise.participants.some(({ part }) => part === 'player')) found.push({ code: 'no-players', injectId: null, values: {} })
  const seen = new Set<string>()
  for (const inject of exercise.injects) {
    const say = (code: ExerciseFault['code'], values: ExerciseFault['values'] = {}): void => {
      found.push({ code, injectId: inject.id, values })
    }
    if (seen.has(inject.id)) say('duplicate-id')
    seen.add(inject.id)
    if (inject.to.length === 0) say('inject-without-target')
    if (inject.text.trim() === '' && inject.media.length === 0) say('inject-without-text')
    for (const objectiveId of inject.objectiveIds) {
      if (!exercise.objectives.some(({ id }) => id === objectiveId)) say('unknown-objective', { objectiveId })
    }
    const fault = conditionFault(inject, exercise, playbook)
    if (fault) say(fault)
  }
  return found
}

function conditionFault(
  { condition, offsetMinutes }: Inject,
  { injects }: Exercise,
  playbook: Playbook,
): ExerciseFault['code'] | null {
  if (condition === null) return null
  if (condition.kind === 'decision') {
    const step = planOf(playbook).steps.get(condition.stepId)
    return step?.kind === 'decision' && step.options.some(({ id }) => id === condition.optionId) ? null : 'unknown-decision'
  }
  const other = injects.find(({ id }) => id === condition.injectId)
  if (!other) return 'unknown-inject'
  // One that comes first cannot know how a later one was answered; this also keeps conditions from going in circles.
  return other.offsetMinutes < offsetMinutes ? null : 'inject-before-its-condition'
}
