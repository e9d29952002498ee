import type { Reading } from '../phrases/reading.ts'

/** How many pieces may stand between "and" and the next negation ("and the French government does not"). */
const LEAD = 6

/**
 * Where the scope of a cue ends when the words after an "and" deny for themselves ("does not condemn the attack and does not approve
 * the response"): at that "and", the last one before the next cue; `end` when there is none. `anywhere`: the next cue may end its
 * clause ("und wird die Annexion niemals anerkennen").
 */
export function coordinatedEnd(
  reading: Reading,
  coordinators: ReadonlySet<string>,
  from: number,
  next: number,
  end: number,
  anywhere: boolean,
): number {
  if (next >= end) return end
  const first = anywhere ? from : Math.max(from, next - LEAD)
  for (let at = next - 1; at >= first; at -= 1) if (coordinators.has(reading.pieces[at]?.word.key ?? '')) return at
  return end
}
