import type { SeededRandom } from '../../helpers/seeded-random.ts'
import { makeSentences } from '../workspace/make-sentences.ts'
import { PROSE } from './prose.ts'

const SENTENCES_A_PARAGRAPH = 5
const WORDS_A_SENTENCE = 15

/** News that no point speaks of, written as news is, with a figure and a date in one sentence of five. */
export function makeUnrelatedText(random: SeededRandom, words = 20_000): string {
  const sentences = makeSentences(random, Math.round(words / WORDS_A_SENTENCE)).map((sentence, rank) => {
    if (rank % 5 === 4)
      return `The library opened on ${1 + random.below(28)} May with ${40 + random.below(400)} chairs and a garden.`
    return rank % 5 < 2 ? random.pick(PROSE) : sentence
  })
  const paragraphs: string[] = []
  for (let from = 0; from < sentences.length; from += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(from, from + SENTENCES_A_PARAGRAPH).join(' '))
  return paragraphs.join('\n\n')
}
