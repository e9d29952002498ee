import { APOSTROPHE, DIGIT, IDEOGRAPH, LETTER, characterClass } from '../../text/character-class.ts'
import { GAP } from './piece.ts'
import type { Gap, Piece } from './piece.ts'
import { scanNumber } from './scan-number.ts'
import type { NumberStyle } from './scan-number.ts'
import type { Word } from './word.ts'

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 160 ||
  code === 0x202f ||
  (code >= 9 && code <= 13) ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0x200e ||
  code === 0x200f
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013

/** Does a word or a number begin here? */
const beginsWord = (text: string, at: number): boolean => {
  if (at >= text.length) return false
  const found = characterClass(text.charCodeAt(at))
  return found === LETTER || found === DIGIT || found === IDEOGRAPH
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  const code = text.charCodeAt(start)
  if (characterClass(code) === IDEOGRAPH) {
    if (isKatakana(code)) while (end < text.length && isKatakana(text.charCodeAt(end))) end += 1
    return end
  }
  while (end < text.length && characterClass(text.charCodeAt(end)) === LETTER) end += 1
  return end
}

/**
 * Cuts a sentence into words, numbers and symbols in one pass. Hyphens, apostrophes and dots inside a word are gaps and no
 * pieces, so that "Guinée-Bissau" and "Guinée Bissau" read the same. Han and hiragana are cut by character, katakana by run.
 */
export function scanPieces(
  text: string,
  style: NumberStyle,
  wordOf: (text: string, start: number, end: number) => Word,
): readonly Piece[] {
  const pieces: Piece[] = []
  let gap: Gap = GAP.none
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      gap = GAP.space
      at += 1
      continue
    }
    const found = characterClass(code)
    const inside =
      gap === GAP.none && pieces.length > 0 && pieces[pieces.length - 1]?.type !== 'symbol' && beginsWord(text, at + 1)
    if (found === LETTER || found === IDEOGRAPH) {
      const end = wordEnd(text, at)
      pieces.push({ start: at, end, type: 'word', gap, word: wordOf(text, at, end), value: Number.NaN, form: 'plain' })
      at = end
    } else if (found === DIGIT) {
      const { end, value, form } = scanNumber(text, at, style)
      pieces.push({ start: at, end, type: 'number', gap, word: wordOf(text, at, end), value, form })
      at = end
    } else if (inside && (isHyphen(code) || found === APOSTROPHE || code === 46)) {
      gap = isHyphen(code) ? GAP.hyphen : found === APOSTROPHE ? GAP.apostrophe : GAP.dot
      at += 1
      continue
    } else {
      pieces.push({
        start: at,
        end: at + 1,
        type: 'symbol',
        gap,
        word: wordOf(text, at, at + 1),
        value: Number.NaN,
        form: 'plain',
      })
      at += 1
    }
    gap = GAP.none
  }
  return pieces
}
