import type { FigureMention, VagueMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import type { SlotAssignment } from './assign-slots.ts'
import { ourMentions } from './our-mentions.ts'

/** Of the least that "hundreds" means: from here on a number is hundreds. */
const BEGINS = 0.75
/** Up to so many times the least a number is still "hundreds"; from thousands on, so many times more. */
const ENDS = 10
const ENDS_OF_THOUSANDS = 50
const THOUSANDS = 2000
/** An order stands for a number less surely than another number does. */
const ROLE = 0.5

function isOfThatOrder({ value, max = value }: FigureMention, { value: least }: VagueMention): boolean {
  return max >= least * BEGINS && value <= least * (least < THOUSANDS ? ENDS : ENDS_OF_THOUSANDS)
}

/**
 * Holds a slot that the text states in no number to the order that it tells of the same thing ("hundreds dead" for 12). An
 * order that fits leaves the slot missing: the number is lost, and nothing said against it.
 */
export function matchVague(assignment: SlotAssignment<FigureMention>, alignment: Alignment): SlotAssignment<FigureMention> {
  const { window, across } = alignment
  if (across || window.vague.length === 0 || assignment.missing.length === 0) return assignment
  const said = ourMentions(alignment, window.vague)
  const pairs = assignment.missing.flatMap((slot) => {
    if (slot.kind !== 'figure' || slot.mention.kind !== 'figure') return []
    const point = slot.mention
    const [vague, ...others] = said.filter(
      ({ unit, measured }) => unit !== '' && unit === point.unit && measured === point.measured,
    )
    if (vague === undefined || others.length > 0 || isOfThatOrder(point, vague)) return []
    return [{ slot, point, text: { ...vague, kind: 'figure' as const }, same: false, role: ROLE }]
  })
  if (pairs.length === 0) return assignment
  const told = new Set(pairs.map(({ slot }) => slot))
  return { pairs: [...assignment.pairs, ...pairs], missing: assignment.missing.filter((slot) => !told.has(slot)) }
}
