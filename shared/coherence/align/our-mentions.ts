import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import type { Alignment } from './alignment.ts'

/**
 * The mentions that the text itself vouches for: what stands inside somebody else's quotation is reported, not said.
 * When the approved sentence is itself a quotation everything is kept, because quoting is then how it is relayed.
 */
export function ourMentions<Item extends Span>(alignment: Alignment, mentions: readonly Item[]): readonly Item[] {
  const { unit, window } = alignment
  if (unit.sentence.reported.length > 0) return mentions
  const reported = window.sentences.flatMap((sentence) => sentence.reported)
  return reported.length === 0 ? mentions : mentions.filter((mention) => !reported.some((span) => contains(span, mention)))
}
