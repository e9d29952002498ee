import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import type { RuleWords } from './comparison.ts'

/**
 * True when the denied words of the approved sentence can stand at their place in the text: a verb between a negation and
 * the noun that it denies ("n'a aucun militaire") must be there too, and so must the one that carries the negation
 * ("has not sent"). Else the text would have two verbs, or none.
 */
export function keepsItsVerb(
  { point, text }: { readonly point: Span; readonly text: Span },
  head: Token,
  negation: Span,
  approved: readonly Token[],
  said: readonly Token[],
  { isCue }: Pick<RuleWords, 'isCue'>,
): boolean {
  const inside = approved.filter((token) => contains(point, token))
  const kept = new Set(said.filter((token) => contains(text, token)).map(({ folded }) => folded))
  const parts = inside.filter((token) => contains(negation, token))
  if (parts.slice(1, -1).some((token) => token !== head && !kept.has(token.folded))) return false
  // "Aucun soldat français n’était": the negation goes on behind its last word, before a verb that the text may not have.
  const [opening] = parts
  const closing = parts.at(-1)
  if (opening !== undefined && closing !== undefined && isCue(opening) && !isCue(closing)) return false
  const [first, second] = inside
  const carrier = approved.findLast(({ end }) => end <= point.start)
  // Negations in two parts ("ne … pas") stand around their verb.
  if (first === undefined || !isCue(first) || second !== head || inside.at(-1) !== head || carrier?.stop !== true) return true
  return said.findLast(({ end }) => end <= text.start)?.folded === carrier.folded
}
