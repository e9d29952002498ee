import type { ActorMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Alignment } from './alignment.ts'
import { slotsOf } from './slots-of.ts'

const REGION = 'region:'
const WORDS = /[\p{L}\p{M}]+/gu
/** Letters by which a name begins in any spelling ("Mexiko", "México"), and those of it that a compound must hold ("Nordmexiko"). */
const BEGINNING = 4
const INSIDE = 5

function spelt(word: string): string {
  return foldWord(word).normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[cq]/gu, 'k')
}

/** True when a word that is no known name looks like the name, in a spelling or a compound that no list holds. */
function looksSaid(name: ActorMention, tokens: readonly Token[], known: readonly ActorMention[]): boolean {
  const words = (name.text.match(WORDS) ?? []).map(spelt).filter((word) => word.length >= BEGINNING)
  return tokens.some((token) => {
    if (known.some((actor) => actor.type !== 'unknown' && contains(actor, token))) return false
    const folded = spelt(token.folded)
    return words.some(
      (word) => folded.startsWith(word.slice(0, BEGINNING)) || (word.length >= INSIDE && folded.includes(word.slice(0, INSIDE))),
    )
  })
}

/** "Central and South-east Asia": two parts of one region are said together in many ways. */
function ofOneRegion(left: string, right: string): boolean {
  if (!left.startsWith(REGION) || !right.startsWith(REGION)) return false
  return left.split(/[:-]/u).at(-1) === right.split(/[:-]/u).at(-1)
}

/**
 * True when two names of a sentence and its translation are surely two: of one kind, and neither is said in the other
 * sentence by a word that no list knows.
 */
export function otherAbroad(point: ActorMention, text: ActorMention, { unit, window }: Alignment): boolean {
  if (point.type !== text.type || ofOneRegion(point.id, text.id)) return false
  const approved = slotsOf(unit, 'actor').map((slot) => slot.point)
  if (looksSaid(text, unit.sentence.tokens, approved)) return false
  return !window.sentences.some(({ tokens }) => looksSaid(point, tokens, window.actors))
}
