import type { StanceMention } from '../model/mention.ts'
import { contains } from '../text/contains.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import type { SlotFeature } from './feature.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import { ourMentions } from './our-mentions.ts'
import { rateStanceAcross } from './rate-stance-across.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'
import { withExchanged } from './with-exchanged.ts'

/** Will and may, likely and confirmed are another rule's business. */
const COMPARED: ReadonlySet<string> = new Set(['disapproval', 'approval', 'request'])

/**
 * True when a negation certainly denies the act: no other content word stands between the two but a modal. In "never
 * stopped supporting" the negation denies the stopping, and what it says of the support is for a reader to tell.
 */
function surelyDenied(act: StanceMention, { window }: Alignment): boolean {
  if (!act.negated) return false
  const modals = window.sentences.flatMap((sentence) => sentence.mentions.filter((mention) => mention.kind === 'modal'))
  return window.negations.some(
    (negation) =>
      contains(negation.scope, act) &&
      !window.content.some(
        (token) =>
          token.start >= negation.start &&
          token.end <= act.start &&
          !contains(negation, token) &&
          !modals.some((modal) => contains(modal, token)),
      ),
  )
}

function accepted(slot: SlotFeature, point: StanceMention, text: StanceMention, alignment: Alignment): boolean {
  if (text.family !== point.family) return false
  if (text.negated !== point.negated && (surelyDenied(text, alignment) || !text.negated)) return false
  return slot.levels === undefined
    ? text.act === point.act || text.level === point.level
    : text.level >= slot.levels.min && text.level <= slot.levels.max
}

/** Approval against disapproval: welcoming what was to be condemned. */
function opposed(left: StanceMention, right: StanceMention): boolean {
  return left.family !== 'request' && right.family !== 'request' && left.family !== right.family
}

const SURE_ALIGNMENT = 0.65

/** True when the word that follows the act, its object, is one of the approved sentence's. */
function objectShared(act: StanceMention, { unit, window, score }: Alignment): boolean {
  if (score < SURE_ALIGNMENT) return false
  const object = window.content.find((token) => token.start >= act.end)
  return (
    object !== undefined &&
    unit.sentence.tokens.some((token) => token.stem === object.stem || fuzzyEqual(token.folded, object.folded))
  )
}

/** Pairs acts: the accepted step first, then another step of the ladder, then another ladder with the same object. */
export function matchStances(alignment: Alignment): SlotAssignment<StanceMention> {
  const slots = slotsOf(alignment.unit, 'stance').filter(({ point }) => COMPARED.has(point.family))
  const bySlot = new Map(slots.map(({ slot, point }) => [point, slot]))
  const mentions = ourMentions(alignment, alignment.window.stances).filter(({ family }) => COMPARED.has(family))
  const assigned = assignSlots(slots, mentions, (point, text) => {
    const slot = bySlot.get(point)
    if (alignment.across) return rateStanceAcross(slot, point, text, alignment)
    const role = roleLikeness(alignment, point, text)
    if (slot !== undefined && accepted(slot, point, text, alignment)) return { same: true, role, rate: role }
    if (text.family === point.family) return role > 0 ? { same: false, role, rate: 1 + role } : null
    if (role === 1) return { same: false, role, rate: role }
    return opposed(point, text) && role > 0 && objectShared(text, alignment) ? { same: false, role, rate: role } : null
  })
  if (alignment.across) return assigned
  return withExchanged(assigned, (point, text) =>
    point.family !== text.family || point.act !== text.act ? roleLikeness(alignment, point, text) : 0,
  )
}
