import type { ExerciseLine } from '../../../../shared/contract/exercises-contract.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { ownKey } from '../incidents/commands.ts'
import { requireActing } from '../persons/commands/require-acting.ts'
import { animates } from './animator.ts'
import { listExercises, listRuns } from './queries.ts'

/** What everybody may know of every exercise. */
export function listLines(open: OpenWorkspace): ExerciseLine[] {
  const acting = requireActing(open).id
  const publicKey = ownKey(open)
  return listExercises(open.database).map(({ exercise, updatedAt }) => ({
    id: exercise.id,
    title: exercise.title,
    playbookId: exercise.playbookId,
    participants: exercise.participants,
    counts: countsOf(exercise),
    updatedAt,
    runs: [...listRuns(open.database, exercise.id, publicKey)],
    animates: animates(exercise, acting),
  }))
}

interface Counted {
  readonly objectives: readonly unknown[]
  readonly injects: readonly { readonly offsetMinutes: number }[]
}

/** How much there is of it, without what it is. */
export function countsOf({ objectives, injects }: Counted): ExerciseLine['counts'] {
  return {
    objectives: objectives.length,
    injects: injects.length,
    minutes: Math.max(0, ...injects.map(({ offsetMinutes }) => offsetMinutes)),
  }
}
