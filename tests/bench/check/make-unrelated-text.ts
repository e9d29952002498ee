import type { SeededRandom } from '../../helpers/seeded-random.ts'
import { makeSentences } from '../workspace/make-sentences.ts'

const SENTENCES_A_PARAGRAPH = 5
const WORDS_A_SENTENCE = 15

/** News that no point speaks of, with figures and dates as news has them: one sentence in five. */
export function makeUnrelatedText(random: SeededRandom, words = 20_000): string {
  const sentences = makeSentences(random, Math.round(words / WORDS_A_SENTENCE)).map((sentence, rank) =>
    rank % 5 === 4
      ? `The library opened on ${1 + random.below(28)} May with ${40 + random.below(400)} chairs and a garden.`
      : sentence,
  )
  const paragraphs: string[] = []
  for (let from = 0; from < sentences.length; from += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(from, from + SENTENCES_A_PARAGRAPH).join(' '))
  return paragraphs.join('\n\n')
}
