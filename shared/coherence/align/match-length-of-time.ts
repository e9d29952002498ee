import type { FigureMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import type { SlotPair } from './assign-slots.ts'
import { countedDates } from './counted-dates.ts'
import type { SlotFeature } from './feature.ts'
import { slotsOf } from './slots-of.ts'

const TIMES: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year'])
/** A sentence aligned no better than this may be another one. */
const WELL_ALIGNED = 0.62
const LIKELY_ROLE = 0.6

function isTime({ measured, unit, max }: FigureMention): boolean {
  return measured && max === undefined && TIMES.has(unit)
}

function isOneTime(left: FigureMention, right: FigureMention): boolean {
  return left.unit === right.unit && left.value === right.value
}

/**
 * Pairs the only length of time that no figure of the other language answers with the only date there that is counted from
 * today ("for two weeks", "two weeks before"); null when there is not one of each, or when they count other times.
 */
export function matchLengthOfTime(
  alignment: Alignment,
  freeSlots: readonly { readonly slot: SlotFeature; readonly point: FigureMention }[],
  freeTexts: readonly FigureMention[],
): SlotPair<FigureMention> | null {
  const approvedLengths = slotsOf(alignment.unit, 'date').flatMap(({ slot, point }) =>
    countedDates([point]).map((length) => ({ slot, length })),
  )
  const statedLengths = countedDates(alignment.window.dates)
  // "Two years later" here, "two years" or "two years later" there: those times are answered.
  const slots = freeSlots.filter(({ point }) => isTime(point) && !statedLengths.some((length) => isOneTime(length, point)))
  const texts = freeTexts.filter((text) => isTime(text) && !approvedLengths.some(({ length }) => isOneTime(length, text)))
  if (alignment.score < WELL_ALIGNED || slots.length + texts.length !== 1) return null
  const approvedTimes = [...freeSlots.map(({ point }) => point), ...approvedLengths.map(({ length }) => length)]
  const statedTimes = [...freeTexts, ...statedLengths]
  const [each] = slots
  const [left] = texts
  const [said, ...others] =
    each === undefined
      ? approvedLengths.filter(({ length }) => !statedTimes.some((time) => isOneTime(length, time)))
      : statedLengths
          .filter((length) => !approvedTimes.some((time) => isOneTime(length, time)))
          .map((length) => ({ slot: each.slot, length }))
  if (said === undefined || others.length > 0) return null
  const point = each?.point ?? said.length
  const text = left ?? said.length
  if (point.unit !== text.unit) return null
  return { slot: said.slot, point, text, same: point.value === text.value, role: LIKELY_ROLE }
}
