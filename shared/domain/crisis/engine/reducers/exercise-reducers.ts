import type { CrisisEntry } from '../crisis-entry.ts'
import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import { playedMs } from '../played-ms.ts'
import { refuse } from '../refuse.ts'
import type { Refusal } from '../refusal.ts'
import type { ReducersOf } from './reducers-of.ts'

function onlyExercise(draft: Draft): Refusal | null {
  return draft.incident?.mode === 'EXERCISE' ? null : refuse('not-an-exercise', { mode: draft.incident?.mode ?? '' })
}

function settle(draft: Draft, injectId: string, mark: 'delivered' | 'skipped', entry: CrisisEntry): Refusal | null {
  if (draft.injects.has(injectId)) return refuse('inject-already-settled', { injectId })
  draft.injects.set(injectId, {
    ...deedOf(entry),
    mark,
    observed: '',
    deliveredAt: mark === 'delivered' ? entry.happenedAt : null,
  })
  return null
}

export const exerciseReducers: ReducersOf<
  | 'exercise.paused'
  | 'exercise.resumed'
  | 'exercise.speed-set'
  | 'inject.delivered'
  | 'inject.skipped'
  | 'inject.answered'
  | 'objective.scored'
> = {
  'exercise.paused': (draft, _data, entry) => {
    const refused = onlyExercise(draft) ?? (draft.exercise.since === null ? refuse('already-paused') : null)
    if (refused) return refused
    draft.exercise = { ...draft.exercise, playedMs: playedMs(draft.exercise, entry.happenedAt), since: null }
    return null
  },
  'exercise.resumed': (draft, _data, entry) => {
    const refused = onlyExercise(draft) ?? (draft.exercise.since === null ? null : refuse('not-paused'))
    if (refused) return refused
    draft.exercise = { ...draft.exercise, since: entry.happenedAt }
    return null
  },
  'exercise.speed-set': (draft, { speed }, entry) => {
    const refused = onlyExercise(draft)
    if (refused) return refused
    const since = draft.exercise.since === null ? null : entry.happenedAt
    draft.exercise = { playedMs: playedMs(draft.exercise, entry.happenedAt), since, speed }
    return null
  },
  'inject.delivered': (draft, { injectId }, entry) => onlyExercise(draft) ?? settle(draft, injectId, 'delivered', entry),
  'inject.skipped': (draft, { injectId }, entry) => onlyExercise(draft) ?? settle(draft, injectId, 'skipped', entry),
  'inject.answered': (draft, { injectId, observed }, entry) => {
    const refused = onlyExercise(draft)
    if (refused) return refused
    const inject = draft.injects.get(injectId)
    if (inject?.mark !== 'delivered') return refuse('inject-not-delivered', { injectId })
    draft.injects.set(injectId, { ...inject, ...deedOf(entry), mark: 'answered', observed })
    return null
  },
  'objective.scored': (draft, { objectiveId, score, comment }, entry) => {
    const refused = onlyExercise(draft)
    if (refused) return refused
    draft.scores.set(objectiveId, { ...deedOf(entry), score, comment })
    return null
  },
}
