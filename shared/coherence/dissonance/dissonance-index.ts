import { groupBy } from '../../lib/group-by.ts'
import type { SlotObservation } from './slot-observation.ts'

const KEY_END = '\u0000'

/** What every text of a corpus says of every slot: `(talking point, slot) -> text -> observations`. A value: replacing a text gives a new index. */
export interface DissonanceIndex {
  readonly texts: ReadonlyMap<string, readonly SlotObservation[]>
  readonly slots: ReadonlyMap<string, ReadonlyMap<string, readonly SlotObservation[]>>
}

export const EMPTY_DISSONANCE: DissonanceIndex = { texts: new Map(), slots: new Map() }

/** Key of a slot of a point in `slots`. */
export function slotKey(point: string, slot: string): string {
  return `${point}${KEY_END}${slot}`
}

function bySlot(observations: readonly SlotObservation[]): ReadonlyMap<string, readonly SlotObservation[]> {
  return groupBy(observations, ({ point, slot }) => slotKey(point, slot))
}

/**
 * The index with what one text now says; none takes the text out. Costs the slots of that text before and after, and two
 * shallow copies: everything else is shared with the index given, which does not change.
 */
export function replaceText(index: DissonanceIndex, path: string, observations: readonly SlotObservation[]): DissonanceIndex {
  const slots = new Map(index.slots)
  const next = bySlot(observations)
  for (const key of new Set([...bySlot(index.texts.get(path) ?? []).keys(), ...next.keys()])) {
    const paths = new Map(slots.get(key) ?? [])
    const said = next.get(key)
    if (said === undefined) paths.delete(path)
    else paths.set(path, said)
    if (paths.size === 0) slots.delete(key)
    else slots.set(key, paths)
  }
  const texts = new Map(index.texts)
  if (observations.length === 0) texts.delete(path)
  else texts.set(path, observations)
  return { texts, slots }
}
