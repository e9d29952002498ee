import { groupBy } from '../../lib/group-by.ts'
import { type DissonanceIndex, slotKey } from './dissonance-index.ts'
import type { SlotObservation } from './slot-observation.ts'

/**
 * The index of a whole corpus at once, in time that grows with what its texts say: text by text, `replaceText` would copy
 * the index each time. Of two texts of one path the last one counts.
 */
export function indexTexts(said: Iterable<readonly [path: string, observations: readonly SlotObservation[]]>): DissonanceIndex {
  const texts = new Map([...new Map(said)].filter(([, observations]) => observations.length > 0))
  const slots = new Map<string, Map<string, readonly SlotObservation[]>>()
  for (const [path, observations] of texts)
    for (const [key, own] of groupBy(observations, ({ point, slot }) => slotKey(point, slot))) {
      const paths = slots.get(key)
      if (paths === undefined) slots.set(key, new Map([[path, own]]))
      else paths.set(path, own)
    }
  return { texts, slots }
}
