import type { SlotAssignment, SlotPair } from './assign-slots.ts'
import type { SlotMention } from './feature.ts'

/**
 * Two slots that changed places: each value is said, but where the other one stood ("ouvert le 8 mars, clos le 3" for "ouvert le 3
 * mars, clos le 8"). What agreed by its value alone then departs, both times. `roleOf`: how surely a mention stands in the place of a
 * slot of another value, 0 where the two cannot depart.
 */
export function withExchanged<Kind extends SlotMention>(
  assignment: SlotAssignment<Kind>,
  roleOf: (point: Kind, text: Kind) => number,
): SlotAssignment<Kind> {
  const { pairs } = assignment
  // What stands in its own place has not moved.
  const loose = pairs.filter(({ same, role }) => same && role < 1)
  if (loose.length < 2) return assignment
  const settled = new Map<SlotPair<Kind>, SlotPair<Kind>>()
  for (const [rank, one] of loose.entries())
    for (const other of loose.slice(rank + 1)) {
      if (settled.has(one) || settled.has(other) || one.text === other.text) continue
      if (roleOf(one.point, other.text) < 1 || roleOf(other.point, one.text) < 1) continue
      settled.set(one, { ...one, text: other.text, same: false, role: 1 })
      settled.set(other, { ...other, text: one.text, same: false, role: 1 })
    }
  return settled.size === 0 ? assignment : { ...assignment, pairs: pairs.map((pair) => settled.get(pair) ?? pair) }
}
