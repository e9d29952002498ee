import type { FigureMention } from '../model/mention.ts'

/** Two counts further apart than this are hardly one count written wrongly. */
export const FURTHEST = 15

/** Two counts of one thing are of one order. */
export function withinReach(point: FigureMention, text: FigureMention): boolean {
  return Math.max(point.value, text.value) <= FURTHEST * Math.min(point.value, text.value)
}
