import type { SeededRandom } from '../../helpers/seeded-random.ts'

const SENTENCES_A_PARAGRAPH = 5

/** Every statement once, in a new order, one in four with another figure: what a busy network of missions writes. */
export function makeRelayingText(random: SeededRandom, statements: readonly string[]): string {
  const shuffled = statements
    .map((statement, rank) => ({
      place: random.next(),
      text: rank % 4 === 0 ? statement.replace(/\d+(?= people)/, (figure) => String(Number(figure) + 1)) : statement,
    }))
    .toSorted((left, right) => left.place - right.place)
    .map(({ text }) => text)
  const paragraphs: string[] = []
  for (let from = 0; from < shuffled.length; from += SENTENCES_A_PARAGRAPH)
    paragraphs.push(shuffled.slice(from, from + SENTENCES_A_PARAGRAPH).join(' '))
  return paragraphs.join('\n\n')
}
