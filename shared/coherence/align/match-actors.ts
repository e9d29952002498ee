import type { ActorMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import { compareActors } from './compare-actors.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness } from './role.ts'
import { slotsOf } from './slots-of.ts'

const WORDS = /[\s\u00a0'’-]+/u

function isAcronym(name: string): boolean {
  return name === name.toUpperCase()
}

/** Names outside the gazetteer are compared only with names of the same build: an acronym may be the long name's own. */
function comparableNames(left: ActorMention, right: ActorMention): boolean {
  if (left.type !== 'unknown' && right.type !== 'unknown') return true
  return isAcronym(left.text) === isAcronym(right.text) && left.text.split(WORDS).length === right.text.split(WORDS).length
}

/** Names that can take each other's place: states and organisations act, towns are where things happen. */
function interchangeable(left: ActorMention, right: ActorMention): boolean {
  if (left.type === right.type) return true
  const acts = (type: ActorMention['type']): boolean => type === 'country' || type === 'organisation'
  return acts(left.type) && acts(right.type)
}

/** Pairs names: the same or nested ones first, then another name in the very same place. */
export function matchActors(alignment: Alignment): SlotAssignment<ActorMention> {
  const slots = slotsOf(alignment.unit, 'actor')
  const approved = new Set(slots.map(({ point }) => point.id))
  return assignSlots(slots, ourMentions(alignment, alignment.window.actors), (point, text) => {
    const relation = compareActors(point, text)
    if (relation === 'same') return { same: true, role: 1, rate: 2 }
    if (relation === 'nested') return { same: true, role: 1, rate: 1 }
    if (approved.has(text.id) || !interchangeable(point, text) || !comparableNames(point, text)) return null
    if (point.type === 'unknown' && fuzzyEqual(point.text.toLowerCase(), text.text.toLowerCase())) return { same: true, role: 1, rate: 1 }
    return roleLikeness(alignment, point, text) === 1 ? { same: false, role: 1, rate: 0 } : null
  })
}
