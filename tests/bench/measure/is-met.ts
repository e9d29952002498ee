import type { BenchLine } from '../bench-line.ts'

/** null when the line has no target. */
export function isMet({ figure, target }: Pick<BenchLine, 'figure' | 'target'>): boolean | null {
  if (target === null) return null
  return target.bound === 'at most' ? figure <= target.value : figure >= target.value
}
