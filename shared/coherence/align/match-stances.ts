import type { StanceMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import type { SlotFeature } from './feature.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'

/** Will and may, likely and confirmed are another rule's business. */
const COMPARED: ReadonlySet<string> = new Set(['disapproval', 'approval', 'request'])

function accepted(slot: SlotFeature, point: StanceMention, text: StanceMention): boolean {
  if (text.family !== point.family || text.negated !== point.negated) return false
  return slot.levels === undefined ? text.act === point.act || text.level === point.level : text.level >= slot.levels.min && text.level <= slot.levels.max
}

/** Pairs acts: the accepted step first, then another step of the ladder, then another ladder with the same object. */
export function matchStances(alignment: Alignment): SlotAssignment<StanceMention> {
  const slots = slotsOf(alignment.unit, 'stance').filter(({ point }) => COMPARED.has(point.family))
  const bySlot = new Map(slots.map(({ slot, point }) => [point, slot]))
  const mentions = ourMentions(alignment, alignment.window.stances).filter(({ family }) => COMPARED.has(family))
  return assignSlots(slots, mentions, (point, text) => {
    const slot = bySlot.get(point)
    const role = roleLikeness(alignment, point, text)
    if (slot !== undefined && accepted(slot, point, text)) return { same: true, role, rate: role }
    if (text.family === point.family) return role > 0 ? { same: false, role, rate: 1 + role } : null
    return role === 1 ? { same: false, role, rate: role } : null
  })
}
