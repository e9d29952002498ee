import type { Language } from '../../domain/language.ts'
import type { LexicalKeys } from '../align/lexical-keys.ts'
import type { NegationMention } from '../model/mention.ts'
import type { RuleWords } from '../rules/comparison.ts'
import { deniedWords } from '../rules/denied-words.ts'
import { saysNo } from '../rules/says-no.ts'
import type { Drift, DriftContext } from './drift.ts'
import type { Passage } from './passage.ts'

/** What is known of words in each language. */
export interface KnownWords {
  readonly wordsOf: (language: Language) => RuleWords
  readonly keysOf: (language: Language) => LexicalKeys
}

const CERTAINTY = 0.5
/** Sentences of very different lengths do not carry the same clauses. */
/** Longer sentences hold several clauses, and languages deny them in different ones. */
const LONGEST = 24
const LONGEST_RATIO = 1.7

/** True when the other side says a word that this negation denies, and nothing that denies. */
function denied(negation: NegationMention, own: Passage, other: Passage, { wordsOf, keysOf }: KnownWords): boolean {
  const words = wordsOf(own.language)
  if (saysNo(other.tokens, wordsOf(other.language), negation.text)) return false
  const names = keysOf(own.language)
  const others = keysOf(other.language)
  const said = new Set(other.tokens.flatMap((token) => (token.stop ? [] : others.abroad(token))))
  return deniedWords(negation, own.tokens, words).some((token) => names.abroad(token).some((key) => said.has(key)))
}

/** A negation that one of two sentences has and the other neither says nor words by its opposite; nothing where the two may not answer each other. */
export function negationDrifts(
  { source, target, sourceAround, targetAround, sure }: DriftContext<Passage>,
  known: KnownWords,
): readonly Drift[] {
  if (!sure) return []
  if (source.sentences.length !== 1 || target.sentences.length !== 1) return []
  if (Math.max(source.tokens.length, target.tokens.length) > LONGEST) return []
  const ratio = target.tokens.length / Math.max(1, source.tokens.length)
  if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO) return []
  const balance = sourceAround.negations.length - targetAround.negations.length
  const [lost, ...more] = source.negations
  const [added, ...others] = target.negations
  if (lost !== undefined && more.length === 0 && added === undefined) {
    if (balance <= 0 || !denied(lost, source, targetAround, known)) return []
    const span = { start: target.start, end: target.end }
    const sourceSpan = { start: lost.start, end: lost.end }
    return [
      { kind: 'negation', change: 'lost', sourceSpan, span, expected: 'negated', actual: 'not negated', certainty: CERTAINTY },
    ]
  }
  if (added === undefined || others.length > 0 || lost !== undefined) return []
  if (balance >= 0 || !denied(added, target, sourceAround, known)) return []
  const span = { start: added.start, end: added.end }
  const sourceSpan = { start: source.start, end: source.end }
  return [
    { kind: 'negation', change: 'added', sourceSpan, span, expected: 'not negated', actual: 'negated', certainty: CERTAINTY },
  ]
}
