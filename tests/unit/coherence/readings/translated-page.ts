import type { Corpus } from '../engine/golden-corpus/corpus-schema.ts'

/** Paragraphs of a translation, some of them wrong: every third departs, some are lost, added, joined to the one before, or cut in two. */
export function translatedPage(messages: Corpus['messages'], fillers: readonly string[]): string {
  const paragraphs: string[] = []
  for (const [rank, { statement, relays, departures }] of messages.entries()) {
    const text = rank % 3 === 0 ? (departures[0]?.text ?? statement) : rank % 3 === 1 ? statement : (relays[0]?.text ?? statement)
    if (rank % 7 === 3) continue
    if (rank % 7 === 5) paragraphs.push(fillers[rank % fillers.length] ?? '')
    const before = paragraphs.at(-1)
    if (rank % 5 === 2 && before !== undefined) paragraphs[paragraphs.length - 1] = `${before} ${text}`
    else paragraphs.push(text)
  }
  return paragraphs.join('\n\n')
}
