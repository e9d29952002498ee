import { refuse } from '../refuse.ts'
import type { ReducersOf } from './reducers-of.ts'

export const timerReducers: ReducersOf<'timer.snoozed' | 'timer.acknowledged' | 'clock.jumped'> = {
  'timer.snoozed': (draft, { timer, until }, entry) => {
    if (until <= entry.happenedAt) return refuse('in-the-past', { until })
    draft.snoozed.set(timer, until)
    return null
  },
  'timer.acknowledged': (draft, { timer, dueAt }) => {
    draft.acknowledged.set(timer, dueAt)
    return null
  },
  // The jump is for the reader of the log: nothing here measures time by counting.
  'clock.jumped': () => null,
}
