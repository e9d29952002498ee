import type { FigureMention } from '../model/mention.ts'
import { sideOf } from './side-of.ts'

/** "At least" or "just over" on one side, "at most" or "just under" on the other. */
export function onTwoSides(left: FigureMention, right: FigureMention): boolean {
  return [sideOf(left), sideOf(right)].toSorted().join() === 'over,under'
}
