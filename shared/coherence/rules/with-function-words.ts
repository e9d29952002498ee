import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { sameWord } from './same-word.ts'

/** The function words right after a token, up to the next content word; null when there are none or the sentence ends. */
function functionWordsAfter(
  token: Token,
  tokens: readonly Token[],
): { readonly end: number; readonly words: string; readonly next: Token } | null {
  const first = tokens.indexOf(token) + 1
  let last = first
  while (tokens[last]?.stop === true) last += 1
  const next = tokens[last]
  const end = tokens[last - 1]?.end
  if (first === 0 || last === first || next === undefined || end === undefined) return null
  const words = tokens.slice(first, last).map(({ folded }) => folded)
  return { end, words: words.join(' '), next }
}

/**
 * Both places with the function words that follow them when the same word comes next: a negation changes its article
 * ("enverra des soldats", "n'enverra pas de soldats").
 */
export function withFunctionWords(
  place: Span,
  said: Token,
  tokens: readonly Token[],
  head: Token,
  approved: readonly Token[],
  span: Span,
): { readonly text: Span; readonly point: Span } {
  const mine = functionWordsAfter(said, tokens)
  const last = approved.findLast((token) => token.end <= span.end) ?? head
  const theirs = functionWordsAfter(last, approved)
  if (mine === null || theirs === null || mine.words === theirs.words || !sameWord(mine.next, theirs.next))
    return { text: place, point: span }
  return { text: { start: place.start, end: mine.end }, point: { start: span.start, end: theirs.end } }
}
