import type { StoredExercise } from '../../../../shared/contract/exercises-contract.ts'
import { localizeExercise } from '../../../../shared/domain/crisis/exercise/localize-exercise.ts'
import type { ShippedExercise } from '../../../../shared/domain/crisis/exercise/shipped-exercise.ts'
import { exerciseSchema, type Exercise } from '../../../../shared/domain/crisis/model/exercise.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { ownKey } from '../incidents/commands.ts'
import { requireActing } from '../persons/commands/require-acting.ts'
import { animates, requireAnimator } from './animator.ts'
import { deleteExercise, findExercise, listRuns, putExercise } from './queries.ts'
import type { ExerciseRow } from './schema.ts'

type Content = Pick<Exercise, 'title' | 'playbookId'> & Partial<Exercise>

interface ById {
  readonly id: string
}

/** A new exercise; who makes it animates it. */
function create(open: OpenWorkspace, content: Content): StoredExercise {
  const at = open.now().toISOString()
  const exercise = exerciseSchema.parse({
    ...content,
    id: newId(open, 'exercise'),
    participants: [{ personId: requireActing(open).id, part: 'animator' }],
    createdAt: at,
  })
  putExercise(open.database, { exercise, revision: 1, updatedAt: at })
  return { exercise, revision: 1, runs: [] }
}

export function createEmpty(open: OpenWorkspace, { title, playbookId }: Content): StoredExercise {
  return create(open, { title, playbookId })
}

export function createFromShipped(
  open: OpenWorkspace,
  shipped: readonly ShippedExercise[],
  { id, language }: ById & { readonly language: 'fr' | 'en' },
): StoredExercise {
  return create(open, localizeExercise(found(shipped.find((one) => one.id === id) ?? null, 'exercise', id), language))
}

/** For its animators: whoever copies an exercise reads it. */
export function copyExercise(open: OpenWorkspace, { id, title }: ById & { readonly title: string }): StoredExercise {
  const source = requireAnimator(open, found(findExercise(open.database, id), 'exercise', id).exercise)
  const copy = create(open, { ...source, title })
  const { exercise } = copy
  // The same persons take part, whoever copies it among them.
  const participants = source.participants.some(({ personId }) => animates(exercise, personId))
    ? source.participants
    : exercise.participants
  return write(open, { exercise: { ...exercise, participants }, revision: 1, updatedAt: exercise.createdAt })
}

export function readExercise(open: OpenWorkspace, { id }: ById): StoredExercise {
  const { exercise, revision } = found(findExercise(open.database, id), 'exercise', id)
  return { exercise: requireAnimator(open, exercise), revision, runs: [...listRuns(open.database, id, ownKey(open))] }
}

interface Saved {
  readonly exercise: Exercise
  readonly revision: number
}

export function saveExercise(open: OpenWorkspace, { exercise, revision }: Saved): StoredExercise {
  const before = requireUnplayed(open, exercise.id)
  checkRevision(before.revision, revision)
  if (!exercise.participants.some(({ part }) => part === 'animator'))
    throw new AppError('refused', 'Nobody would see the exercise any more', { reason: 'no-animators' })
  const { createdAt } = before.exercise
  return write(open, {
    exercise: { ...exercise, createdAt },
    revision: before.revision + 1,
    updatedAt: open.now().toISOString(),
  })
}

/** Gives back what was removed. */
export function removeExercise(open: OpenWorkspace, { id }: ById): Exercise {
  const { exercise } = requireUnplayed(open, id)
  deleteExercise(open.database, id)
  return exercise
}

function write(open: OpenWorkspace, row: ExerciseRow): StoredExercise {
  putExercise(open.database, row)
  return { exercise: row.exercise, revision: row.revision, runs: [] }
}

/** What was played stays as it was played: its scores and its review speak of it. */
function requireUnplayed(open: OpenWorkspace, id: string): ExerciseRow {
  const row = found(findExercise(open.database, id), 'exercise', id)
  requireAnimator(open, row.exercise)
  if (listRuns(open.database, id, ownKey(open)).length > 0)
    throw new AppError('refused', 'An exercise that was played does not change', { reason: 'exercise-played' })
  return row
}
