import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { messagePoint } from './message-point.ts'
import { pairOf } from '../base/pair-of.ts'
import { waysOf } from '../base/ways-of.ts'
import { wordsOf } from '../words/words-of.ts'
import { frame } from './frame.ts'

/**
 * A mandatory point that the text leaves out while it relays two others, and the same point relayed (a negative). Against
 * a statement in another language the checker answers "not checked" where it finds nothing, so only the negative is asked; nor is it of the
 * paraphrase corpus, whose neighbours often say the same thing.
 */
export function omissionCases(base: BaseText, neighbours: readonly BaseText[], seed: string): readonly BenchCase[] {
  const random = seededRandom(`${seed}/omission/${base.source}/${base.id}/${pairOf(base)}`)
  const others = neighbours.filter((other) => other.id !== base.id)
  if (others.length < 2) return []
  const start = random.below(others.length)
  const pair = [others[start], others[(start + 1) % others.length]].filter((other) => other !== undefined)
  const words = (other: BaseText) => random.pick(waysOf(other))
  const messages = {
    format: 'unisson-messages/1' as const,
    points: [messagePoint(base, { mandatory: true }), ...pair.map((other) => messagePoint(other))],
    terms: [],
  }
  // People who paraphrase reword what stands between quotation marks too.
  const tolerated: BenchCase['tolerated'] = base.source === 'paraphrases' ? ['misquote'] : []
  const shared = { source: base.source, language: base.language, pair: pairOf(base), messages, point: base.id, tolerated }
  const around = pair.map(words)
  const space = wordsOf(base.language)?.spaced === false ? '' : ' '
  const relayed = frame([around[0], words(base), around[1]].join(space), base.language, random)
  const absent: readonly BenchCase[] = [
    {
      ...shared,
      id: `${base.id}/${pairOf(base)}/omission.absent`,
      operator: 'omission.absent',
      text: frame(around.join(space), base.language, random).text,
      relay: null,
      expected: { rule: 'omission', span: null },
    },
  ]
  return [
    ...(base.language === base.statementLanguage && base.source !== 'paraphrases' ? absent : []),
    {
      ...shared,
      id: `${base.id}/${pairOf(base)}/faithful.mandatory-relayed`,
      operator: 'faithful.mandatory-relayed',
      text: relayed.text,
      relay: relayed.relay,
      expected: null,
    },
  ]
}
