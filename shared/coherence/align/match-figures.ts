import type { FigureMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import { otherKind } from './other-kind.ts'
import { ofAnotherYear } from './of-another-year.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'

function withOutcome({ start, end, outcomeStart = start }: FigureMention): Span {
  return { start: Math.min(start, outcomeStart), end }
}

/** The role of a figure hangs on what stands beside it, or beside the words before it that say what happened. */
function roleOf(alignment: Alignment, point: FigureMention, text: FigureMention): number {
  const role = roleLikeness(alignment, point, text)
  if (role === 1 || (point.outcomeStart === undefined && text.outcomeStart === undefined)) return role
  return Math.max(role, roleLikeness(alignment, withOutcome(point), withOutcome(text)))
}

/** Pairs the figures of the approved sentence with those of the window by unit or counted noun, then by role. */
export function matchFigures(alignment: Alignment, conversions: Conversions, nowYear: string): SlotAssignment<FigureMention> {
  return assignSlots(slotsOf(alignment.unit, 'figure'), ourMentions(alignment, alignment.window.figures), (point, text) => {
    const relation = compareFigures(point, text, conversions)
    if (relation.unit === 'none') return null
    const role = roleOf(alignment, point, text)
    const otherOutcome = otherKind(point, text) || (relation.unit === 'noun' && point.outcome === true && text.outcome === true)
    if (relation.equal && relation.unit !== 'measure' && !otherOutcome)
      return { same: true, role, rate: 2 * Number(relation.unit === 'same') + role }
    // "12 blessés" for "12 morts": the same number of another fate; two numbers of two fates are two facts.
    if (otherOutcome && relation.equal && role > 0) return { same: false, role, rate: role }
    if (relation.unit === 'noun' || role === 0) return null
    if (relation.unit === 'open' && role < 1) return null
    if (relation.unit === 'measure' && !relation.equal && role < 1) return null
    if (ofAnotherYear(text, alignment, nowYear)) return null
    return { same: false, role, rate: 2 * Number(relation.unit === 'same') + Number(relation.equal) + role }
  })
}
