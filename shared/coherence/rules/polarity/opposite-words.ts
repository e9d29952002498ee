import { roleLikeness } from '../../align/role.ts'
import type { Token } from '../../model/sentence.ts'
import { contains } from '../../text/contains.ts'
import type { Departure } from '../departure.ts'
import { opposedAttitudes } from '../opposed-attitudes.ts'
import { oppositeLinks } from '../opposite-links.ts'
import { counterpart } from './counterpart.ts'
import { isDenied } from './is-denied.ts'
import { polarityDeparture } from './polarity-departure.ts'
import type { PolarityPair } from './polarity-pair.ts'

/** Content words of the approved sentence whose opposite the text says instead, both denied or neither. */
function antonyms({ comparison, words, point, ours }: PolarityPair): readonly (readonly [approved: Token, said: Token])[] {
  const { alignment } = comparison
  const dates = alignment.unit.sentence.mentions.filter((mention) => mention.kind === 'date')
  return point.content.flatMap((approved): readonly (readonly [Token, Token])[] => {
    // "début mars" against "fin mars" is told as a date.
    if (dates.some((date) => contains(date, approved))) return []
    if (words.antonymOf(approved) === null || counterpart(approved, point.content, ours.content, comparison) !== null) return []
    const opposite = ours.content.find(
      (token) => words.areOpposite(approved, token) && counterpart(token, ours.content, point.content, comparison) === null,
    )
    if (opposite === undefined || isDenied(opposite, ours, words) !== isDenied(approved, point, words)) return []
    return roleLikeness(alignment, approved, opposite) < 1 ? [] : [[approved, opposite]]
  })
}

/** Words of the two sentences that say the opposite of each other, by their senses or by what they lead to. */
export function oppositeWords(pair: PolarityPair): readonly Departure[] {
  const { comparison, words } = pair
  const { unit, text } = comparison.alignment
  const told = (approved: Token, opposite: Token, expected: string, actual: string): Departure =>
    polarityDeparture(comparison, {
      pointSpan: approved,
      span: opposite,
      expected,
      actual,
      reason: 'antonym',
      suggestion: unit.statement.slice(approved.start, approved.end),
      cue: text.slice(opposite.start, opposite.end),
    })
  return [
    ...antonyms(pair).map(([approved, said]) => told(approved, said, approved.stem, said.stem)),
    ...[...oppositeLinks(comparison, words), ...opposedAttitudes(comparison, words)].map(([approved, said]) =>
      told(approved, said, approved.folded, said.folded),
    ),
  ]
}
