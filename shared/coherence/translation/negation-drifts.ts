import type { Language } from '../../domain/language.ts'
import type { Token } from '../model/sentence.ts'
import type { Drift, DriftContext } from './drift.ts'
import type { Passage } from './passage.ts'

/** True for a word that denies by its meaning ("refuses"): it may translate a negation. */
export type Denies = (token: Token, language: Language) => boolean

const CERTAINTY = 0.5
/** Sentences of very different lengths do not carry the same clauses. */
/** Longer sentences hold several clauses, and languages deny them in different ones. */
const LONGEST = 24
const LONGEST_RATIO = 1.7

/** A negation that one of two sentences has and the other neither says nor words by its opposite. */
export function negationDrifts(
  { source, target, sourceAround, targetAround }: DriftContext<Passage>,
  denies: Denies,
): readonly Drift[] {
  if (source.sentences.length !== 1 || target.sentences.length !== 1) return []
  if (Math.max(source.tokens.length, target.tokens.length) > LONGEST) return []
  const ratio = target.tokens.length / Math.max(1, source.tokens.length)
  if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO) return []
  const balance = sourceAround.negations.length - targetAround.negations.length
  const [lost, ...more] = source.negations
  const [added, ...others] = target.negations
  if (lost !== undefined && more.length === 0 && added === undefined) {
    if (balance <= 0 || targetAround.tokens.some((token) => denies(token, target.language))) return []
    const span = { start: target.start, end: target.end }
    const sourceSpan = { start: lost.start, end: lost.end }
    return [
      { kind: 'negation', change: 'lost', sourceSpan, span, expected: 'negated', actual: 'not negated', certainty: CERTAINTY },
    ]
  }
  if (added === undefined || others.length > 0 || lost !== undefined) return []
  if (balance >= 0 || sourceAround.tokens.some((token) => denies(token, source.language))) return []
  const span = { start: added.start, end: added.end }
  const sourceSpan = { start: source.start, end: source.end }
  return [
    { kind: 'negation', change: 'added', sourceSpan, span, expected: 'not negated', actual: 'negated', certainty: CERTAINTY },
  ]
}
