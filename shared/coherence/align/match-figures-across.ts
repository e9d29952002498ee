import type { FigureMention } from '../model/mention.ts'
import { contains } from '../text/contains.ts'
import type { Alignment } from './alignment.ts'
import type { SlotAssignment, SlotPair } from './assign-slots.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import type { SlotFeature } from './feature.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'

type Slot = { readonly slot: SlotFeature; readonly point: FigureMention }

/** A degree is one of two scales, and translators convert it. */
const CONVERTED: ReadonlySet<string> = new Set(['celsius'])
/** Two roundings of one measure may lie this far apart. */
const ROUGHLY = 0.3
const ROUNDED = 0.08
/** Steps between two names of large numbers ("million", "billion"). */
const SCALES: readonly number[] = [1e3, 1e6, 1e9]
/** Sums, shares and times are not converted; lengths, weights and speeds are. */
const EXACT =
  /^(?:[A-Z]{3}|percent|percentage-point|permille|basis-point|second|minute|hour|day|week|month|quarter|semester|year|decade|century)$/
/** Two counts further apart than this are hardly one count written wrongly. */
const FURTHEST = 15
/** A sentence aligned no better than this may be another one: its only count is its own. */
const WELL_ALIGNED = 0.62
/** From here on numbers have names of their own. */
const LEAST_LARGE = 1e6
const SURE_ROLE = 1
const LIKELY_ROLE = 0.6

function near(left: number, right: number, share: number): boolean {
  return Math.abs(left - right) <= share * Math.max(Math.abs(left), Math.abs(right))
}

/** What a figure says: its value, or both ends of its range. */
function ends({ value, max }: FigureMention): readonly number[] {
  return max === undefined ? [value] : [value, max]
}

/** The same quantity, a range or a change being told as one figure or as two. */
function agrees(point: FigureMention, text: FigureMention, conversions: Conversions): boolean {
  const relation = compareFigures(point, text, conversions)
  if (relation.unit === 'measure') return false
  if (relation.equal) return true
  if (point.max !== undefined && text.max !== undefined && point.measured && point.unit === text.unit)
    return near(point.value, text.value, ROUGHLY) && near(point.max, text.max, ROUGHLY)
  return (point.max === undefined) !== (text.max === undefined) && ends(point).some((end) => ends(text).includes(end))
}

/** True when two languages' nouns name one thing: a common group, or words that alignment has paired. */
function countsTheSame(point: FigureMention, text: FigureMention, { matched }: Alignment): boolean {
  if (point.outcome === true && text.outcome === true && point.unit !== text.unit) return false
  const mine = new Set([point.unit, ...(point.alternatives ?? [])])
  if (point.unit !== '' && [text.unit, ...(text.alternatives ?? [])].some((unit) => mine.has(unit))) return true
  for (const [feature, token] of matched)
    if (contains(point, feature.token) && contains(text, token) && feature.token.start >= point.number.end) return true
  return false
}

/** A list number ("(12) …", "3. …") is no quantity. */
function listNumber(figure: FigureMention, { text, window }: Alignment): boolean {
  return (
    /^\s*[).]/u.test(text.slice(figure.number.end, figure.number.end + 2)) &&
    window.sentences.some(({ start }) => figure.number.start - start < 3)
  )
}

/** True when two measures of one kind cannot be one converted and rounded. */
function farFromConverted(point: FigureMention, text: FigureMention, conversions: Conversions): boolean {
  const mine = conversions[point.unit]
  const theirs = conversions[text.unit]
  if (mine === undefined || theirs === undefined || mine.base !== theirs.base) return false
  if (point.max !== undefined || text.max !== undefined) return false
  return !near(point.value * mine.factor, text.value * theirs.factor, ROUGHLY)
}

/** The same digits under another large number's name ("125 million", "125 billion"): no translator rounds so. */
function anotherScale({ value }: FigureMention, other: FigureMention): boolean {
  const [low, high] = value < other.value ? [value, other.value] : [other.value, value]
  if (low <= 0 || high < LEAST_LARGE || /^10*$/.test(String(low))) return false
  return SCALES.some((scale) => near(low * scale, high, 1e-9))
}

/** A small count in words ("two of them", "a pair") is told in many ways. */
function inDigits(point: FigureMention, text: FigureMention): boolean {
  return /\p{Nd}/u.test(point.text) || /\p{Nd}/u.test(text.text)
}

/** How surely two figures that differ state one quantity; null when they need not. */
function departs(
  point: FigureMention,
  text: FigureMention,
  alone: boolean,
  onlyOne: boolean,
  alignment: Alignment,
  conversions: Conversions,
): number | null {
  if (CONVERTED.has(point.unit) || CONVERTED.has(text.unit)) return null
  if (anotherScale(point, text)) return SURE_ROLE
  if (point.measured || text.measured) {
    if (!point.measured || !text.measured) return null
    if (point.unit === text.unit) {
      const rough = point.bound === 'about' && text.bound === 'about'
      if (rough && near(point.value, text.value, ROUGHLY)) return null
      // Both may be conversions of a third measure, rounded each its own way.
      if (
        !EXACT.test(point.unit) &&
        (point.max !== undefined || text.max !== undefined || near(point.value, text.value, ROUNDED))
      )
        return null
      return SURE_ROLE
    }
    // The same value in another measure is another quantity; another value is a conversion, if a rough one.
    if (point.value === text.value && point.max === text.max) return SURE_ROLE
    return farFromConverted(point, text, conversions) ? SURE_ROLE : null
  }
  if (countsTheSame(point, text, alignment)) return SURE_ROLE
  if (
    onlyOne &&
    inDigits(point, text) &&
    alignment.score >= WELL_ALIGNED &&
    Math.max(point.value, text.value) <= FURTHEST * Math.min(point.value, text.value)
  )
    return LIKELY_ROLE
  if (!alone || alignment.score < WELL_ALIGNED || point.outcome === true || text.outcome === true) return null
  if (Math.max(point.value, text.value) > FURTHEST * Math.min(point.value, text.value)) return null
  if (point.unit === '' || text.unit === '') return roleLikeness(alignment, point, text) === 1 ? LIKELY_ROLE : null
  return LIKELY_ROLE
}

/**
 * Pairs figures between two languages. What agrees is settled first, whatever it counts; of what is left over, figures
 * of one unit or one noun are compared, and the only two that count something. A third reading says nothing.
 */
export function matchFiguresAcross(alignment: Alignment, conversions: Conversions): SlotAssignment<FigureMention> {
  const slots: readonly Slot[] = slotsOf(alignment.unit, 'figure')
  const texts = ourMentions(alignment, alignment.window.figures).filter((figure) => !listNumber(figure, alignment))
  const pairs: SlotPair<FigureMention>[] = []
  const answered = new Set<SlotFeature>()
  const used = new Set<FigureMention>()
  const settle = ({ slot, point }: Slot, text: FigureMention, same: boolean, role: number): void => {
    answered.add(slot)
    used.add(text)
    pairs.push({ slot, point, text, same, role })
  }
  for (const sameNoun of [true, false])
    for (const each of slots)
      for (const text of texts) {
        if (answered.has(each.slot) || used.has(text) || !agrees(each.point, text, conversions)) continue
        if (sameNoun && !countsTheSame(each.point, text, alignment)) continue
        settle(each, text, true, 1)
      }
  // A figure that says again what another said, or one end of a range already told.
  for (const each of slots)
    if (!answered.has(each.slot)) {
      const again = texts.find((text) => agrees(each.point, text, conversions))
      if (again !== undefined) settle(each, again, true, 1)
    }
  const freeTexts = texts.filter((text) => !used.has(text) && !slots.some(({ point }) => agrees(point, text, conversions)))
  const freeSlots = slots.filter(({ slot }) => !answered.has(slot))
  const plain = freeTexts.filter(({ measured }) => !measured)
  const plainSlots = freeSlots.filter(({ point }) => !point.measured)
  const alone = plain.length === 1 && plainSlots.length === 1
  // All the others agree: the one left on each side is the same quantity, whatever it counts.
  const onlyOne = freeSlots.length === 1 && freeTexts.length === 1 && slots.length === texts.length && slots.length > 1
  for (const each of freeSlots) {
    const rivals = freeSlots.filter(({ point }) => point.measured && point.unit === each.point.unit)
    for (const text of freeTexts) {
      if (answered.has(each.slot) || used.has(text)) continue
      const others = freeTexts.filter(({ measured, unit }) => measured && unit === text.unit)
      if (each.point.measured && rivals.length !== others.length && others.length > 0 && each.point.unit === text.unit) continue
      const role = departs(each.point, text, alone, onlyOne, alignment, conversions)
      if (role !== null) settle(each, text, false, role)
    }
  }
  return { pairs, missing: slots.filter(({ slot }) => !answered.has(slot)).map(({ slot }) => slot) }
}
