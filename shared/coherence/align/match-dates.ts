import type { DateMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import { compareDateMentions } from './compare-dates.ts'
import { isMinorDate } from './is-minor-date.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'

/** A deadline of the same sense ("avant le") answers a deadline, on whatever word it hangs: a passive moves the words around it. */
const SAME_LIMIT = 0.5

function roleOf(alignment: Alignment, point: DateMention, text: DateMention): number {
  const role = roleLikeness(alignment, point, text)
  return point.limit !== undefined && point.limit === text.limit ? Math.max(role, SAME_LIMIT) : role
}

/** Pairs dates; a date of another precision, or counted from the day of publication, must stand in the very same place. */
export function matchDates(alignment: Alignment): SlotAssignment<DateMention> {
  return assignSlots(slotsOf(alignment.unit, 'date'), ourMentions(alignment, alignment.window.dates), (point, text) => {
    const relation = compareDateMentions(point, text)
    if (relation === 'unrelated') return null
    const role = roleOf(alignment, point, text)
    if (relation === 'same') return { same: true, role, rate: role + Number(point.value === text.value) }
    const precise = point.value.replace(/^\d{4}/, '-').length === text.value.replace(/^\d{4}/, '-').length && !text.relative
    return role === 1 || (role > 0 && precise && !isMinorDate(text.value)) ? { same: false, role, rate: role } : null
  })
}
