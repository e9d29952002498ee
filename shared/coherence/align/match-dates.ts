import type { DateMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import { compareDateMentions } from './compare-dates.ts'
import { isMinorDate } from './is-minor-date.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'
import { withExchanged } from './with-exchanged.ts'

/** A deadline of the same sense ("avant le") answers a deadline, on whatever word it hangs: a passive moves the words around it. */
const SAME_LIMIT = 0.5

const COUNTED = 0.6
const WELL_ALIGNED = 0.65
/** Weeks count the same from one day to the next, years do not. */
const WELL_ALIGNED_WEEKS = 0.62

/** How many dates are told as a time ago. */
function counted(dates: readonly DateMention[]): number {
  return dates.filter(({ months }) => months !== undefined).length
}

/** How many dates are told by a length of time ("six weeks later", "in two days"). */
function lengths(dates: readonly DateMention[]): number {
  return dates.filter((date) => date.counted !== undefined).length
}

/** "Six weeks later" and "eight weeks later": weeks and days that pass between the approval and its translation are at most one. */
function otherCount({ counted: mine }: DateMention, { counted: theirs }: DateMention): boolean {
  if (mine === undefined || mine.unit !== theirs?.unit || (mine.unit !== 'week' && mine.unit !== 'day')) return false
  return Math.abs(mine.value - theirs.value) > 1
}

/** Each of the two sentences counts one time only, and they are surely one. */
function onlyCounted(slots: readonly { readonly point: DateMention }[], { score, window }: Alignment): boolean {
  return score >= WELL_ALIGNED_WEEKS && lengths(window.dates) === 1 && lengths(slots.map(({ point }) => point)) === 1
}

function roleOf(alignment: Alignment, point: DateMention, text: DateMention): number {
  const role = roleLikeness(alignment, point, text)
  return point.limit !== undefined && point.limit === text.limit ? Math.max(role, SAME_LIMIT) : role
}

/** Pairs dates; a date of another precision, or counted from the day of publication, must stand in the very same place. */
export function matchDates(alignment: Alignment): SlotAssignment<DateMention> {
  const slots = slotsOf(alignment.unit, 'date')
  const assigned = assignSlots(slots, ourMentions(alignment, alignment.window.dates), (point, text) => {
    if (alignment.across && otherCount(point, text))
      return onlyCounted(slots, alignment) ? { same: false, role: COUNTED, rate: COUNTED } : null
    const relation = compareDateMentions(point, text)
    if (relation === 'unrelated') return null
    const role = roleOf(alignment, point, text)
    // "In 2025 … than the year before": what is told from today answers what is told from today, whatever year that is.
    if (relation === 'same')
      return { same: true, role, rate: role + Number(point.value === text.value) + Number(point.relative === text.relative) }
    // "Three years ago" and "six years ago", each the only one of its sentence.
    if (alignment.across && point.months !== undefined && text.months !== undefined)
      return alignment.score >= WELL_ALIGNED &&
        counted(alignment.window.dates) === 1 &&
        counted(slots.map((slot) => slot.point)) === 1
        ? { same: false, role: COUNTED, rate: COUNTED }
        : null
    const precise = point.value.replace(/^\d{4}/, '-').length === text.value.replace(/^\d{4}/, '-').length && !text.relative
    return role === 1 || (role > 0 && precise && !isMinorDate(text.value)) ? { same: false, role, rate: role } : null
  })
  if (alignment.across) return assigned
  return withExchanged(assigned, (point, text) =>
    compareDateMentions(point, text) === 'different' ? roleLikeness(alignment, point, text) : 0,
  )
}
