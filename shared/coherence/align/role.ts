import type { Span } from '../model/span.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { Alignment } from './alignment.ts'
import { compareActors } from './compare-actors.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import { slotsOf } from './slots-of.ts'

const CLAUSE_END: ReadonlySet<number> = new Set(Array.from('.;:!?()«»“”[]…،。！？', (sign) => sign.charCodeAt(0)))
const SPACE = 32
const FURTHEST = 6

type Direction = -1 | 1

/** Rank of the first token that does not end by an offset: tokens are in order, so the search halves. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function clauseEnds(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && CLAUSE_END.has(code)) return true
  }
  return false
}

/** Nearest content word beside `span` that is not part of it, within the clause; null at a clause's edge. */
function neighbour(tokens: readonly Token[], text: string, span: Span, direction: Direction): Token | null {
  let index = direction < 0 ? firstFrom(tokens, span.start) - 1 : firstFrom(tokens, span.end)
  let edge = direction < 0 ? span.start : span.end
  for (let steps = 0; steps < FURTHEST; steps += 1) {
    const token = tokens[index]
    if (token === undefined) return null
    if (direction < 0 ? clauseEnds(text, token.end, edge) : clauseEnds(text, edge, token.start)) return null
    if (!token.stop) return token
    edge = direction < 0 ? token.start : token.end
    index += direction
  }
  return null
}

/** The word of the text that carries a word of the approved sentence. */
function carrierOf(isWord: (word: Token) => boolean, { unit, matched }: Alignment): Token | undefined {
  for (const feature of unit.features) {
    if (feature.kind !== 'word' || !isWord(feature.token)) continue
    const token = matched.get(feature)
    if (token !== undefined) return token
  }
  return undefined
}

function equal(left: Token | null, right: Token | null, alignment: Alignment): boolean {
  if (left === null || right === null) return false
  if (left.stem === right.stem || fuzzyEqual(left.folded, right.folded)) return true
  const token = carrierOf((word) => word === left, alignment)
  if (token !== undefined) return token === right || token.stem === right.stem
  return nameTheSame(left, right, alignment)
}

/** Two words of names of one actor: "l'UE" and "européenne", "Russia" and "Russian". */
function nameTheSame(left: Token, right: Token, { unit, window }: Alignment): boolean {
  const approved = slotsOf(unit, 'actor').find(({ point }) => contains(point, left))
  const other = approved === undefined ? undefined : window.actors.find((actor) => contains(actor, right))
  return approved !== undefined && other !== undefined && compareActors(approved.point, other) !== 'different'
}

/** True when a word of the approved sentence is said somewhere in the window. */
function said(token: Token, alignment: Alignment): boolean {
  if (carrierOf((word) => word.start === token.start, alignment) !== undefined) return true
  return alignment.window.content.some((other) => other.stem === token.stem)
}

/** The role of a slot whose neighbouring word stands on the other side in the text ("condemned by" for "condemns"). */
export const TURNED_ROUND = 0.8

/**
 * How likely a slot of the text plays the role of a slot of the approved sentence: 1 when the same content word stands
 * beside both, `TURNED_ROUND` when it stands on the other side, 0.5 when nothing speaks against it, 0 when the text's slot hangs on a word of its own while the
 * approved slot's word is still there with something else ("communiqué du 5 mars" beside "attaque du 3 mars").
 */
export function roleLikeness(alignment: Alignment, pointSpan: Span, textSpan: Span): number {
  const { unit, window, text } = alignment
  const textTokens =
    window.sentences.find((sentence) => sentence.start <= textSpan.start && textSpan.end <= sentence.end)?.tokens ?? []
  const pointLeft = neighbour(unit.sentence.tokens, unit.statement, pointSpan, -1)
  const textLeft = neighbour(textTokens, text, textSpan, -1)
  if (equal(pointLeft, textLeft, alignment)) return 1
  const pointRight = neighbour(unit.sentence.tokens, unit.statement, pointSpan, 1)
  const textRight = neighbour(textTokens, text, textSpan, 1)
  if (equal(pointRight, textRight, alignment)) return 1
  if (equal(pointLeft, textRight, alignment) || equal(pointRight, textLeft, alignment)) return TURNED_ROUND
  // Between languages the word beside a slot may be any word: that it is another one proves nothing.
  if (alignment.across) return 0.5
  const known =
    textLeft === null ||
    unit.sentence.tokens.some((token) => token.stem === textLeft.stem || fuzzyEqual(token.folded, textLeft.folded))
  if (known) return 0.5
  return pointLeft !== null && said(pointLeft, alignment) ? 0 : 0.5
}
