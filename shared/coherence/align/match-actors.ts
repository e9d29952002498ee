import type { ActorMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import { assignSlots, type SlotAssignment } from './assign-slots.ts'
import { compareActors } from './compare-actors.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import { areNamesakes } from './are-namesakes.ts'
import { otherAbroad } from './other-abroad.ts'
import { ourMentions } from './our-mentions.ts'
import { roleLikeness, TURNED_ROUND } from './role.ts'
import { slotsOf } from './slots-of.ts'

const REGION = 'region:'
const WORDS = /[\s\u00a0'’-]+/u

function isAcronym(name: string): boolean {
  return name === name.toUpperCase()
}

/** Names outside the gazetteer are compared only with names of the same build: an acronym may be the long name's own. */
function comparableNames(left: ActorMention, right: ActorMention): boolean {
  if (left.type !== 'unknown' && right.type !== 'unknown') return true
  return isAcronym(left.text) === isAcronym(right.text) && left.text.split(WORDS).length === right.text.split(WORDS).length
}

function acts({ type }: ActorMention): boolean {
  return type === 'country' || type === 'organisation'
}

/** Names that can take each other's place: states and organisations act, towns are where things happen. */
function interchangeable(left: ActorMention, right: ActorMention): boolean {
  if (left.type === right.type) return true
  return acts(left) && acts(right)
}

/** From this alignment on, the only name left over may stand for the only name missing, whatever stands beside it. */
const SURE_ALIGNMENT = 0.7

/** Pairs names: the same or nested ones first, then another name in the very same place or the only one left. */
export function matchActors(alignment: Alignment): SlotAssignment<ActorMention> {
  const slots = slotsOf(alignment.unit, 'actor')
  const ours = ourMentions(alignment, alignment.window.actors)
  const approved = new Set(slots.map(({ point }) => point.id))
  // A region that the approved sentence names beside its state ("l'Ukraine … la Crimée") stands for itself; a capital may stand for its state.
  const forItself = (point: ActorMention, text: ActorMention): boolean =>
    text.id !== point.id && approved.has(text.id) && text.id.startsWith(REGION)
  // "Tokyo … her Japanese counterpart": the state answers for itself where the text names a town that the point does not.
  const otherTown = ({ type }: ActorMention): boolean =>
    ours.some((other) => other.type === type && slots.every((slot) => compareActors(slot.point, other) === 'different'))
  const replaced = (point: ActorMention, text: ActorMention): boolean =>
    alignment.across && text.id !== point.id && text.type !== point.type && approved.has(text.id) && otherTown(point)
  const answers = (point: ActorMention, text: ActorMention): boolean =>
    compareActors(point, text) !== 'different' && !forItself(point, text) && !replaced(point, text)
  const said = (point: ActorMention): boolean => ours.some((text) => answers(point, text))
  const swapped = (point: ActorMention, text: ActorMention): boolean => {
    if (alignment.score < SURE_ALIGNMENT || point.type === 'unknown') return false
    const missing = slots.filter((slot) => !said(slot.point)).map((slot) => slot.point)
    const added = ours.filter((other) => !slots.some((slot) => answers(slot.point, other)))
    return (
      missing.includes(point) &&
      missing.filter(({ type }) => type === point.type).length === 1 &&
      added.filter(({ type }) => type === point.type).length === 1 &&
      added.includes(text)
    )
  }
  return assignSlots(slots, ours, (point, text) => {
    const relation = compareActors(point, text)
    if (relation === 'same') return { same: true, role: 1, rate: 2 + roleLikeness(alignment, point, text) }
    if (relation === 'nested' && (forItself(point, text) || replaced(point, text))) return null
    if (relation === 'nested') return { same: true, role: 1, rate: roleLikeness(alignment, point, text) }
    // A name that no list knows may be spelt or translated in any way abroad.
    if (alignment.across && (point.type === 'unknown' || text.type === 'unknown' || !otherAbroad(point, text, alignment)))
      return null
    if (approved.has(text.id) || !interchangeable(point, text) || !comparableNames(point, text)) return null
    if (
      point.type === 'unknown' &&
      !areNamesakes(point.text, text.text) &&
      fuzzyEqual(point.text.toLowerCase(), text.text.toLowerCase())
    )
      return { same: true, role: 1, rate: 1 }
    const role = roleLikeness(alignment, point, text)
    if (role >= TURNED_ROUND) return { same: false, role, rate: role }
    return role > 0 && swapped(point, text) ? { same: false, role, rate: role } : null
  })
}
