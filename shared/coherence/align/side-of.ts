import type { FigureMention } from '../model/mention.ts'

/** On which side of its number a quantity lies, as far as its bound tells. */
export function sideOf({ bound, leans }: FigureMention): 'over' | 'under' | null {
  if (bound === 'at-least') return 'over'
  if (bound === 'at-most') return 'under'
  return bound === 'about' && leans !== undefined ? leans : null
}
