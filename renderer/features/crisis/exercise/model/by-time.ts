import type { Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'

/** Injects in the order of exercise time: their numbers on every screen are their places in it. */
export function byTime(injects: readonly Inject[]): readonly Inject[] {
  return injects.toSorted((left, right) => left.offsetMinutes - right.offsetMinutes)
}
