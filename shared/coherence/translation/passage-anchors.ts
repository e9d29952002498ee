import type { Passage } from './passage.ts'

const SHORTEST_COGNATE = 5
const UNKNOWN = 'name:'

/** What a passage says that any language says alike: quantities, dates, known names, words that look the same. */
export function passageAnchors(passage: Passage): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const { value } of passage.figures) anchors.add(`figure:${value}`)
  for (const { value, relative } of passage.dates) if (!relative) anchors.add(`date:${value.replace(/^\d{4}-/, '')}`)
  for (const { id, within } of passage.actors) if (!id.startsWith(UNKNOWN)) anchors.add(within ?? id)
  for (const { folded, stop } of passage.tokens)
    if (!stop && folded.length >= SHORTEST_COGNATE) anchors.add(`word:${folded.slice(0, SHORTEST_COGNATE)}`)
  return anchors
}
