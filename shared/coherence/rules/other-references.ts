import type { Alignment } from '../align/alignment.ts'
import { ourMentions } from '../align/our-mentions.ts'
import { roleLikeness } from '../align/role.ts'
import type { FigureMention, Mention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'

const CERTAINTY = 0.9
/** Across languages a sentence aligned worse than this may be another one. */
const WELL_ALIGNED = 0.62
const DIGITS = /^\p{Nd}/u

function referencesOf(mentions: readonly Mention[]): readonly FigureMention[] {
  return mentions.flatMap((mention) => (mention.kind === 'figure' && mention.reference ? [mention] : []))
}

function says(references: readonly FigureMention[], { value, max }: FigureMention): boolean {
  return references.some((other) => other.value === value && other.max === max)
}

function sameRole(alignment: Alignment, point: FigureMention, other: FigureMention): boolean {
  return roleLikeness(alignment, point.number, other.number) === 1
}

function wordBefore(tokens: readonly Token[], { number }: FigureMention): Token | undefined {
  return tokens.findLast(({ end }) => end <= number.start)
}

/** Across languages: the words before the two numbers translate each other ("article 5", "Artikel 7"). */
function namedAlike({ unit, window, matched }: Alignment, point: FigureMention, other: FigureMention): boolean {
  const mine = wordBefore(unit.sentence.tokens, point)
  const theirs = wordBefore(
    window.sentences.flatMap(({ tokens }) => tokens),
    other,
  )
  if (mine === undefined || theirs === undefined) return false
  return Array.from(matched).some(([feature, token]) => feature.token === mine && token === theirs)
}

/** Numbers that name a thing ("article 5", "the 17th package") where the text names another beside the same word, and the approved one nowhere. */
export function otherReferences({ alignment }: Comparison): readonly Departure[] {
  if (alignment.across && alignment.score < WELL_ALIGNED) return []
  const likely = alignment.across ? namedAlike : sameRole
  const { unit, window, text } = alignment
  const approved = referencesOf(unit.sentence.mentions)
  if (approved.length === 0) return []
  const said = referencesOf(
    ourMentions(
      alignment,
      window.sentences.flatMap(({ mentions }) => mentions),
    ),
  )
  return approved.flatMap((point): readonly Departure[] => {
    if (says(said, point)) return []
    const others = said.filter((other) => !says(approved, other) && likely(alignment, point, other))
    const [other] = others
    if (other === undefined || others.length > 1) return []
    const { number: pointSpan } = point
    const written = unit.statement.slice(pointSpan.start, pointSpan.end)
    const found = text.slice(other.number.start, other.number.end)
    return [
      {
        rule: 'figure-mismatch',
        severity: 'error',
        certainty: CERTAINTY,
        reasons: ['value-differs', 'same-place'],
        ...other.number,
        pointSpan,
        slot: `figure:${point.value}:reference`,
        expected: String(point.value),
        actual: String(other.value),
        cue: other.text,
        message: `The approved point says ${written}; the text says ${found}.`,
        suggestion: DIGITS.test(written) === DIGITS.test(found) ? written : null,
      },
    ]
  })
}
