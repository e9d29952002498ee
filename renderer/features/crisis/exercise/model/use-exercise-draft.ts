import { useMemo, useState } from 'react'
import type { StoredExercise } from '../../../../../shared/contract/exercises-contract.ts'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { api } from '../../../../bridge/api.ts'
import { Latest } from '../../../../editor/latest.ts'
import { usePausingSaver } from '../../model/use-pausing-saver.ts'

const PAUSE_MS = 400

interface ExerciseDraft {
  readonly exercise: Exercise
  readonly error: unknown
  readonly change: (update: (exercise: Exercise) => Exercise) => void
  /** Saves what waits. */
  readonly settle: () => Promise<void>
}

/** An exercise while it is written: what is on screen, saved by itself. */
export function useExerciseDraft(stored: StoredExercise): ExerciseDraft {
  const [exercise, setExercise] = useState(stored.exercise)
  // Outside React: an edit adds to the one before it, whether or not that one was drawn.
  const [held] = useState(() => new Latest(stored.exercise))
  const [revision] = useState(() => new Latest(stored.revision))
  const [error, setError] = useState<unknown>(null)
  const saver = usePausingSaver<Exercise>({
    pauseMs: PAUSE_MS,
    save: async (content) => {
      revision.set((await api.exercises.save({ exercise: content, revision: revision.value })).revision)
    },
    onError: setError,
  })
  const acts = useMemo(
    () => ({
      change: (update: (before: Exercise) => Exercise) => {
        const next = update(held.value)
        held.set(next)
        setExercise(next)
        saver.edit(next)
      },
      settle: () => saver.flush(),
    }),
    [held, saver],
  )
  return { exercise, error, ...acts }
}
