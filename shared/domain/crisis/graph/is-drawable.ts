import type { Playbook } from '../model/playbook.ts'

/** Laying out a chain of 1,000 steps takes a second and a half, and one of 2,000 is too deep for the layout's own recursion. */
export const MOST_STEPS_DRAWN = 800

/** True for a plan whose graph can be drawn; a larger one is read as its outline. */
export function isDrawable({ steps }: Pick<Playbook, 'steps'>): boolean {
  return steps.length <= MOST_STEPS_DRAWN
}
