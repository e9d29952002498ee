import type { QuoteMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { accordingClauses } from './according-clauses.ts'
import { findQuotes } from './find-quotes.ts'
import { findSpeaker } from './find-speaker.ts'

export interface Quotes {
  readonly mentions: readonly QuoteMention[]
  readonly reported: readonly Span[]
}

/** Reporting cues outside used pieces, the longest from each start. */
function cues(reading: Reading): readonly Hit[] {
  return reading.all(KIND.reporting).filter((hit) => reading.at(hit.first, KIND.reporting) === hit)
}

/**
 * Quotations with their speakers, and the spans that are somebody else's words: attributed quotations and "according to"
 * clauses. `verbLast`: the verb closes the sentence, so that a speaker may stand before what is said and the cue behind it.
 */
export function extractQuotes(reading: Reading, verbLast: boolean): Quotes {
  const said = cues(reading)
  const mentions: QuoteMention[] = []
  const reported: Span[] = []
  for (const quote of findQuotes(reading)) {
    const speaker = findSpeaker(reading, quote, said, verbLast)
    const { start, end } = reading.span(quote.innerFirst, quote.innerLast)
    const whole = reading.span(quote.first, quote.last)
    mentions.push({ kind: 'quote', ...whole, inner: { start, end }, ...(speaker === null ? {} : { speaker: speaker.name }) })
    if (speaker !== null && !speaker.own) reported.push({ start: whole.start, end: whole.end })
  }
  return { mentions, reported: [...reported, ...accordingClauses(reading)].toSorted((left, right) => left.start - right.start) }
}
