import type { FigureMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import { matchVague } from './match-vague.ts'
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

/** From this alignment on, the only quantity left on each side is one, whatever stands beside it. */
const WELL_ALIGNED = 0.65
const LAST_ONE = 0.5

/** Two counts of the very same words ("two African countries", "3 African countries"). */
function countTheSame(
  { alternatives: mine = [], ...point }: FigureMention,
  { alternatives: theirs = [], ...text }: FigureMention,
): boolean {
  return !point.measured && point.unit === text.unit && mine.length > 0 && mine.join(' ') === theirs.join(' ')
}

function agree(point: FigureMention, text: FigureMention, conversions: Conversions): boolean {
  const relation = compareFigures(point, text, conversions)
  return relation.equal && relation.unit !== 'none' && relation.unit !== 'measure'
}

/** Pairs the figures of the approved sentence with those of the window by unit or counted noun, then by role. */
export function matchFigures(alignment: Alignment, conversions: Conversions, nowYear: string): SlotAssignment<FigureMention> {
  const slots = slotsOf(alignment.unit, 'figure')
  const texts = ourMentions(alignment, alignment.window.figures)
  /** Every other figure of each side is said by the other. */
  const othersAgree = (point: FigureMention, text: FigureMention): boolean => {
    const left = texts.filter((other) => other !== text)
    return slots.every((slot) => slot.point === point || left.some((other) => agree(slot.point, other, conversions)))
  }
  const assignment = assignSlots(slots, texts, (point, text) => {
    const relation = compareFigures(point, text, conversions)
    if (relation.unit === 'none') return null
    const placed = roleOf(alignment, point, text)
    const lastOne = (): boolean =>
      alignment.score >= WELL_ALIGNED &&
      slots.length === texts.length &&
      (countTheSame(point, text) || (slots.length > 1 && othersAgree(point, text)))
    const role = placed === 0 && (relation.unit === 'same' || relation.equal) && lastOne() ? LAST_ONE : placed
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
  return matchVague(assignment, alignment)
}
