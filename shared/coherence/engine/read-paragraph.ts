import type { Sentence } from '../model/sentence.ts'
import { readWords } from '../text/read-words.ts'
import type { LanguageTools } from './language-tools.ts'
import { LazySentence } from './lazy-sentence.ts'

/**
 * Sentences of one paragraph. `shift` is added to every offset; `paragraph` is its rank in the text. Mentions are
 * extracted when a sentence is first asked for them: most sentences of a text touch no talking point.
 */
export function readParagraph(
  text: string,
  shift: number,
  paragraph: number,
  tools: LanguageTools,
  now: string | undefined,
): readonly Sentence[] {
  return tools
    .splitSentences(text)
    .map(
      (span) =>
        new LazySentence(
          text.slice(span.start, span.end),
          { start: span.start + shift, end: span.end + shift },
          paragraph,
          readWords(text, span.start, span.end, tools.reading),
          shift,
          tools,
          now,
        ),
    )
}
