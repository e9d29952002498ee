import type { NegationMention } from '../model/mention.ts'

const QUOTES = /["“”«»„'‘’]/u

/** True for a cue that denies nothing: the whole of a quotation ("voted 'no'") or the sign of a number ("No. 1"). */
export function deniesNothing({ start, end }: NegationMention, text: string): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? ''
  const after = text.slice(end).trimStart().charAt(0)
  return (QUOTES.test(before) && QUOTES.test(after)) || /^\.?\s*\d/u.test(text.slice(end, end + 3))
}
