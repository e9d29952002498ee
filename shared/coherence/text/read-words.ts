import type { MetWord } from '../model/word.ts'
import { APOSTROPHE, characterClass, DIGIT, IDEOGRAPH, OTHER } from './character-class.ts'

export interface ReadingOptions<Found> {
  /** The form of the word that stands at [start, end) of a text. */
  readonly forms: (text: string, start: number, end: number) => Found
  /** English, Ukrainian and Turkish keep an apostrophe inside a word; elsewhere it ends an elided one ("l'attaque"). */
  readonly apostropheJoins: boolean
  /** Turkish writes case endings after an apostrophe ("Mali'ye"): the word ends before it. */
  readonly endingsAfterApostrophe?: boolean
}

/** Words of a stretch of text, and where each starts and ends, one after the other. */
export interface ReadWords<Found = MetWord> {
  readonly words: readonly Found[]
  readonly places: readonly number[]
}

const LOWER_S = 0x73

/** End of the run of letters and digits that starts at `start`. */
function endOfWord(text: string, start: number, end: number, apostropheJoins: boolean): number {
  let index = start + 1
  while (index < end) {
    const kind = characterClass(text.charCodeAt(index))
    if (kind === OTHER || kind === IDEOGRAPH) break
    if (kind === APOSTROPHE) {
      if (!apostropheJoins || index + 1 >= end) break
      const next = text.charCodeAt(index + 1)
      const nextKind = characterClass(next)
      if (nextKind === OTHER || nextKind === APOSTROPHE || nextKind === IDEOGRAPH) break
    }
    index += 1
  }
  return index
}

/** End of the word before an ending that stands after an apostrophe. */
function withoutEnding(text: string, start: number, end: number): number {
  let index = start + 1
  while (index < end && characterClass(text.charCodeAt(index)) !== APOSTROPHE) index += 1
  return index
}

/** Length without an English possessive ("Russia's" is compared as "Russia"). */
function withoutPossessive(text: string, start: number, end: number): number {
  const short =
    end - start > 2 && (text.charCodeAt(end - 1) | 0x20) === LOWER_S && characterClass(text.charCodeAt(end - 2)) === APOSTROPHE
  return short ? end - 2 : end
}

/**
 * Words, numbers and ideographs of `text` from `from` to `to`. A run that starts with a digit keeps its letters ("1er",
 * "40M"). Linear in the length, whatever the text.
 */
export function readWords<Found>(text: string, from: number, to: number, options: ReadingOptions<Found>): ReadWords<Found> {
  const words: Found[] = []
  const places: number[] = []
  let index = from
  while (index < to) {
    const kind = characterClass(text.charCodeAt(index))
    if (kind === OTHER || kind === APOSTROPHE) {
      index += 1
      continue
    }
    const runEnd = kind === IDEOGRAPH ? index + 1 : endOfWord(text, index, to, options.apostropheJoins)
    const end = !options.apostropheJoins
      ? runEnd
      : options.endingsAfterApostrophe === true
        ? withoutEnding(text, index, runEnd)
        : kind === DIGIT
          ? runEnd
          : withoutPossessive(text, index, runEnd)
    words.push(options.forms(text, index, end))
    places.push(index, end)
    index = runEnd
  }
  return { words, places }
}
