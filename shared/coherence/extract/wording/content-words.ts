import type { Token } from '../../model/sentence.ts'
import type { WordingSide } from './wording-side.ts'

const STRONG = /[.;:!?()«»“”[\]…؛،؟。！？；：]/u
const WEAK = /[.;:!?()«»“”[\]…؛،؟。！？；：,、，]/u
const NUMBER = /^\p{Nd}/u
/** Kana endings of words whose root is written in Han: they carry no meaning of their own. */
const KANA = /^[\p{Script=Hiragana}]$/u
const FURTHEST = 7
const LONGEST_ABBREVIATION = 4

/** A word that carries meaning: no function word, no number, no inflection written in kana. */
export function isContent({ stop, folded }: Token): boolean {
  return !stop && !NUMBER.test(folded) && !KANA.test(folded)
}

/** Does a clause end between two tokens? A comma counts when `commas` is set. */
export function clauseEnds({ source }: WordingSide, left: Token, right: Token, commas: boolean): boolean {
  // "am 3. März", "1,6 Mrd. Euro": the dot after a number or an abbreviation ends nothing, the comma inside a number neither.
  const short = NUMBER.test(left.folded) || left.end - left.start <= LONGEST_ABBREVIATION
  const inside = NUMBER.test(left.folded) && right.start === left.end + 1
  const from = inside || (short && source.charAt(left.end) === '.') ? left.end + 1 : left.end
  return (commas ? WEAK : STRONG).test(source.slice(from, right.start))
}

/** The content words before (-1) or after (1) a token's place, nearest first, at most `count`, within the clause. */
export function contentBeside(side: WordingSide, place: number, direction: -1 | 1, count: number): readonly Token[] {
  const found: Token[] = []
  let last = side.tokens[place]
  for (let steps = 1; steps <= FURTHEST && found.length < count; steps += 1) {
    const token = side.tokens[place + steps * direction]
    if (token === undefined || last === undefined) break
    if (direction > 0 ? clauseEnds(side, last, token, true) : clauseEnds(side, token, last, true)) break
    if (isContent(token)) found.push(token)
    last = token
  }
  return found
}
