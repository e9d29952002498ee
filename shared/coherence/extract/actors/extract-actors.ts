import type { GazetteerEntry } from '../../model/lexicon.ts'
import type { ActorMention } from '../../model/mention.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** Actors and places that the gazetteer knows, the longest name first from left to right. `entries` is the gazetteer's list. */
export function extractActors(reading: Reading, entries: readonly GazetteerEntry[]): readonly ActorMention[] {
  const mentions: ActorMention[] = []
  let free = 0
  for (const { first } of reading.all(KIND.actor)) {
    if (first < free || reading.isUsed(first)) continue
    const hit = reading.at(first, KIND.actor)
    const entry = hit === undefined ? undefined : entries[hit.phrase.value]
    if (hit === undefined || entry === undefined) continue
    const { id, type, within } = entry
    mentions.push({ kind: 'actor', ...reading.span(first, hit.last), id, type, ...(within === undefined ? {} : { within }) })
    free = hit.last
    reading.use(first, hit.last)
  }
  return mentions
}
