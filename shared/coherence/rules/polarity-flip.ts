import { fuzzyEqual } from '../align/fuzzy-equal.ts'
import { ourMentions } from '../align/our-mentions.ts'
import { roleLikeness } from '../align/role.ts'
import type { NegationMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import type { Departure } from './departure.ts'

/** A side of the pair: its content words and the negations that govern them. */
interface Side {
  readonly content: readonly Token[]
  readonly negations: readonly NegationMention[]
  readonly text: string
}

/** The word that a negation denies: the first content word of its scope that is not the cue itself. */
function headOf(negation: NegationMention, { content, text }: Side): Token | null {
  const cueWords = negation.end - negation.start
  const candidates = content.filter((token) => token.start >= negation.scope.start && token.end <= negation.scope.end)
  const after = candidates.find((token) => token.start >= negation.start && !(cueWords === token.end - token.start && token.start === negation.start))
  if (after !== undefined) return after
  const before = candidates.findLast((token) => token.end <= negation.start)
  return before !== undefined && text !== '' ? before : null
}

/** True when an odd number of negations governs the word. */
function denied(token: Token, negations: readonly NegationMention[]): boolean {
  return negations.filter((negation) => contains(negation.scope, token)).length % 2 === 1
}

function counterpart(token: Token, others: readonly Token[], { alignment }: Comparison): Token | null {
  for (const [feature, text] of alignment.matched) {
    if (feature.token === token && others.includes(text)) return text
    if (text === token && others.includes(feature.token)) return feature.token
  }
  return others.find((other) => other.stem === token.stem) ?? others.find((other) => fuzzyEqual(other.folded, token.folded)) ?? null
}

/** True when some word of the other side is the opposite of the denied one: "does not accept" says what "refuses" says. */
function oppositeSaid(token: Token, others: readonly Token[], own: RuleWords, other: RuleWords): boolean {
  const mine = own.antonymOf(token)
  if (mine === null) return false
  return others.some((candidate) => {
    const theirs = other.antonymOf(candidate)
    return theirs !== null && theirs.pair === mine.pair && theirs.side !== mine.side
  })
}

function clause(negation: NegationMention, head: Token): { readonly start: number; readonly end: number } {
  return { start: Math.min(negation.start, head.start), end: Math.max(negation.end, head.end) }
}

/** Fires when a negation is added or lost on a word that both sentences share, or a curated antonym takes its place. */
export function polarityFlip(comparison: Comparison): readonly Departure[] {
  const { alignment, wordsOf } = comparison
  if (alignment.across) return []
  const { unit, window, text } = alignment
  const words = wordsOf(alignment.language)
  const point: Side = {
    content: unit.sentence.tokens.filter((token) => !token.stop),
    negations: unit.sentence.mentions.filter((mention) => mention.kind === 'negation'),
    text: unit.statement,
  }
  const ours: Side = { content: ourMentions(alignment, window.content), negations: ourMentions(alignment, window.negations), text }
  const departures: Departure[] = []
  const report = (pointSpan: { start: number; end: number }, span: { start: number; end: number }, expected: string, actual: string, reason: string, suggestion: string | null, cue: string): void => {
    const said = text.slice(span.start, span.end)
    const approved = unit.statement.slice(pointSpan.start, pointSpan.end)
    departures.push({
      rule: 'polarity-flip', severity: 'error', certainty: reason === 'antonym' ? 0.8 : 0.9, reasons: [reason], ...span, pointSpan, slot: `polarity:${expected}`, expected, actual, cue,
      message: `The approved point says "${approved}"; the text says "${said}".`, suggestion,
    })
  }

  for (const negation of ours.negations) {
    const head = headOf(negation, ours)
    if (head === null || !denied(head, ours.negations)) continue
    const approved = counterpart(head, point.content, comparison)
    if (approved === null || denied(approved, point.negations) || oppositeSaid(head, point.content, words, words)) continue
    const span = clause(negation, head)
    const wording = unit.statement.slice(approved.start, approved.end)
    report(approved, span, approved.stem, `not ${head.stem}`, 'negation-added', wording, negation.text)
  }
  for (const negation of point.negations) {
    const head = headOf(negation, point)
    if (head === null || !denied(head, point.negations)) continue
    const said = counterpart(head, ours.content, comparison)
    if (said === null || denied(said, ours.negations) || oppositeSaid(head, ours.content, words, words)) continue
    if (departures.some((known) => known.pointSpan.start === head.start)) continue
    const span = clause(negation, head)
    report(span, said, `not ${head.stem}`, said.stem, 'negation-lost', unit.statement.slice(span.start, span.end), negation.text)
  }
  for (const approved of point.content) {
    const mine = words.antonymOf(approved)
    if (mine === null || counterpart(approved, ours.content, comparison) !== null) continue
    const opposite = ours.content.find((token) => {
      const theirs = words.antonymOf(token)
      return theirs !== null && theirs.pair === mine.pair && theirs.side !== mine.side && counterpart(token, point.content, comparison) === null
    })
    if (opposite === undefined || denied(opposite, ours.negations) !== denied(approved, point.negations)) continue
    if (roleLikeness(alignment, approved, opposite) < 1) continue
    report(approved, opposite, approved.stem, opposite.stem, 'antonym', unit.statement.slice(approved.start, approved.end), text.slice(opposite.start, opposite.end))
  }
  return departures
}
