import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'

/** Words that only bound a quantity ("gut", "près de"): each language has its own, and none is content. */
export function boundCues({ mentions }: Sentence): readonly Span[] {
  return mentions.flatMap((mention) => (mention.kind === 'figure' && mention.boundCue !== undefined ? [mention.boundCue] : []))
}
