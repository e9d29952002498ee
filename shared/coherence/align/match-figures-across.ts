import type { FigureMention, Mention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import type { SlotAssignment, SlotPair } from './assign-slots.ts'
import { yearOf } from './compare-dates.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import { convertedAlike } from './converted-alike.ts'
import { countsTheSame } from './counts-the-same.ts'
import { dayBeforeDate } from './day-before-date.ts'
import { departsAcross } from './departs-across.ts'
import { inDigits } from './in-digits.ts'
import type { SlotFeature } from './feature.ts'
import { isExactUnit } from './is-exact-unit.ts'
import { isTemperature } from './is-temperature.ts'
import { matchLengthOfTime } from './match-length-of-time.ts'
import { matchVagueAcross } from './match-vague-across.ts'
import { near } from './near.ts'
import { onTwoSides } from './on-two-sides.ts'
import { ofAnotherYear } from './of-another-year.ts'
import { ourMentions } from './our-mentions.ts'
import { sameTemperature } from './same-temperature.ts'
import { slotsOf } from './slots-of.ts'
import { withinReach } from './within-reach.ts'

type Slot = { readonly slot: SlotFeature; readonly point: FigureMention }

/** Both ends of a range, each rounded its own way; sums, shares and times hardly are. */
const RANGES_WITHIN = { measured: 0.2, exact: 0.01 } as const

/** What a figure says: its value, or both ends of its range. */
function ends({ value, max }: FigureMention): readonly number[] {
  return max === undefined ? [value] : [value, max]
}

/** The same quantity, a range or a change being told as one figure or as two. */
function agrees(point: FigureMention, text: FigureMention, conversions: Conversions): boolean {
  const relation = compareFigures(point, text, conversions)
  if (relation.unit === 'measure') return false
  if (relation.equal) return true
  if (isTemperature(point) || isTemperature(text)) return sameTemperature(point.value, text.value)
  if (point.max !== undefined && text.max !== undefined && point.measured && point.unit === text.unit) {
    const within = RANGES_WITHIN[isExactUnit(point.unit) ? 'exact' : 'measured']
    return near(point.value, text.value, within) && near(point.max, text.max, within)
  }
  return (point.max === undefined) !== (text.max === undefined) && ends(point).some((end) => ends(text).includes(end))
}

type Likeness = (point: FigureMention, text: FigureMention, alignment: Alignment) => boolean

/** Which of several equal numbers answers which: those of one noun first, then those written alike, then measures and counts. */
const LIKENESSES: readonly Likeness[] = [
  countsTheSame,
  (point, text) => point.measured === text.measured && inDigits(point) === inDigits(text),
  (point, text) => point.measured === text.measured,
  () => true,
]

/** What "both" counts, as the figure that another language makes of it. */
function bothOf(mentions: readonly Mention[]): readonly FigureMention[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'vague' && mention.bound === 'exact' ? [{ ...mention, kind: 'figure' }] : [],
  )
}

function asSlot(point: FigureMention): Slot {
  return { slot: { kind: 'figure', mention: point, weight: 0, declared: false }, point }
}

/** The counts of one side, and those that it tells as "both" as far as the other side states more of them. */
function withBoth<Each>(stated: readonly Each[], both: readonly Each[], others: number): readonly Each[] {
  return stated.length < others ? [...stated, ...both.slice(0, others - stated.length)] : stated
}

/** A figure and those of its unit that may stand in for it: one is told by an article, a number or not at all ("a year", "un an", "un"). */
function isRival(figure: FigureMention, other: FigureMention): boolean {
  return other.measured && other.unit === figure.unit && (other === figure || other.value !== 1)
}

/** A list number ("(12) …", "3. …") is no quantity. */
function listNumber(figure: FigureMention, { text, window }: Alignment): boolean {
  return (
    /^\s*[).]/u.test(text.slice(figure.number.end, figure.number.end + 2)) &&
    window.sentences.some(({ start }) => figure.number.start - start < 3)
  )
}

/**
 * Pairs figures between two languages. What agrees is settled first, whatever it counts; of what is left over, figures
 * of one unit or one noun are compared, and the only two that count something. A third reading says nothing.
 */
export function matchFiguresAcross(
  alignment: Alignment,
  conversions: Conversions,
  nowYear: string,
): SlotAssignment<FigureMention> {
  const approvedDates = slotsOf(alignment.unit, 'date').map(({ point }) => point)
  const statedSlots: readonly Slot[] = slotsOf(alignment.unit, 'figure').filter(
    ({ point }) => !dayBeforeDate(point, approvedDates),
  )
  const statedTexts = ourMentions(alignment, alignment.window.figures).filter(
    (figure) => !listNumber(figure, alignment) && !dayBeforeDate(figure, alignment.window.dates),
  )
  const slots = withBoth(statedSlots, bothOf(alignment.unit.sentence.mentions).map(asSlot), statedTexts.length)
  const texts = withBoth(statedTexts, bothOf(ourMentions(alignment, alignment.window.vague)), statedSlots.length)
  const pairs: SlotPair<FigureMention>[] = []
  const answered = new Set<SlotFeature>()
  const used = new Set<FigureMention>()
  const settle = ({ slot, point }: Slot, text: FigureMention, same: boolean, role: number): void => {
    answered.add(slot)
    used.add(text)
    pairs.push({ slot, point, text, same, role })
  }
  for (const likeness of LIKENESSES)
    for (const each of slots)
      for (const text of texts) {
        if (answered.has(each.slot) || used.has(text) || !agrees(each.point, text, conversions)) continue
        if (likeness(each.point, text, alignment)) settle(each, text, true, 1)
      }
  // Where several measures of one kind are told, each answers the one that it is nearest to.
  const converted = slots
    .flatMap((each) =>
      texts.flatMap((text) => {
        const apart = answered.has(each.slot) || used.has(text) ? null : convertedAlike(each.point, text, conversions)
        return apart === null ? [] : [{ each, text, apart }]
      }),
    )
    .toSorted((left, right) => left.apart - right.apart)
  for (const { each, text } of converted)
    if (!answered.has(each.slot) && !used.has(text) && !onTwoSides(each.point, text)) settle(each, text, true, 1)
  // "This year" is of no year between a statement and its translation.
  const yearsStated = approvedDates.some(({ relative, value }) => !relative && yearOf(value) !== null)
  const dated = {
    ...alignment,
    window: { ...alignment.window, dates: alignment.window.dates.filter(({ relative }) => !relative) },
  }
  // As many here as there: each answers one, and a number said twice is two.
  const evenly = slots.length === texts.length
  const freeTexts = texts.filter(
    (text) =>
      !used.has(text) &&
      (evenly || !slots.some(({ point }) => agrees(point, text, conversions))) &&
      !(yearsStated && ofAnotherYear(text, dated, nowYear)),
  )
  // A figure that says again what another said, or one end of a range already told, unless as many figures are said here and there.
  const unsaid = slots.filter(({ slot }) => !answered.has(slot))
  for (const each of evenly && unsaid.length === freeTexts.length ? [] : unsaid) {
    const again = texts.find((text) => agrees(each.point, text, conversions))
    if (again !== undefined) settle(each, again, true, 1)
  }
  const freeSlots = slots.filter(({ slot }) => !answered.has(slot))
  const plain = freeTexts.filter(({ measured }) => !measured)
  const plainSlots = freeSlots.filter(({ point }) => !point.measured)
  // "Double its range to up to 3,000 products": a multiple is no rival of a count, nor is the same number said again.
  const isAlone = (point: FigureMention, text: FigureMention): boolean =>
    plain.every((other) => other.value === text.value || !withinReach(point, other)) &&
    plainSlots.every(({ point: other }) => other.value === point.value || !withinReach(other, text))
  // All the others agree: the one left on each side is the same quantity, whatever it counts.
  const onlyOne = freeSlots.length === 1 && freeTexts.length === 1
  const confirmed = pairs.some(({ same }) => same)
  for (const each of freeSlots) {
    const rivals = freeSlots.filter(({ point }) => isRival(each.point, point))
    for (const text of freeTexts) {
      if (answered.has(each.slot) || used.has(text)) continue
      const others = freeTexts.filter((other) => isRival(text, other))
      if (each.point.measured && rivals.length !== others.length && others.length > 0 && each.point.unit === text.unit) continue
      const role = departsAcross(each.point, text, {
        alone: isAlone(each.point, text),
        onlyOne,
        confirmed,
        alignment,
        conversions,
      })
      if (role !== null) settle(each, text, false, role)
    }
  }
  const told = matchLengthOfTime(
    alignment,
    freeSlots.filter(({ slot }) => !answered.has(slot)),
    freeTexts.filter((text) => !used.has(text)),
  )
  if (told !== null) pairs.push(told)
  const order = matchVagueAcross(alignment)
  if (order !== null) pairs.push(order)
  return { pairs, missing: slots.filter(({ slot }) => !answered.has(slot)).map(({ slot }) => slot) }
}
