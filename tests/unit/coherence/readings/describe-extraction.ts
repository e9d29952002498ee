import type { ExtractedText } from '../../../../shared/coherence/model/extracted-text.ts'
import { describeMention } from './describe-mention.ts'

/**
 * What the extractor reads in a text: a line for the words of each sentence, each mention and each stretch of reported
 * words. Sentences in `known` are named only; the others join it.
 */
export function describeExtraction({ text, sentences }: ExtractedText, known: Set<string>): readonly string[] {
  return sentences.flatMap(({ start, end, paragraph, tokens, mentions, reported }) => {
    const words = text.slice(start, end)
    const place = `sentence ${paragraph} @${start}-${end}`
    if (known.has(words)) return [`${place} as above`]
    known.add(words)
    return [
      `${place}: ${tokens.map(({ stem, stop }) => (stop ? `(${stem})` : stem)).join(' ')}`,
      ...mentions.map((mention) => `  ${describeMention(mention, text)}`),
      ...reported.map((span) => `  @${span.start} reported "${text.slice(span.start, span.end)}"`),
    ]
  })
}
