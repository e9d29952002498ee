import type { Span } from '../../model/span.ts'
import { APOSTROPHE, characterClass, IDEOGRAPH, OTHER } from '../../text/character-class.ts'
import { foldWord } from '../../text/fold-word.ts'

/** A word of a quotation. `gap` says that something was left out or inserted just before it, `stop` that a sentence ended there. */
export interface QuoteWord extends Span {
  readonly plain: string
  readonly folded: string
  readonly capital: boolean
  readonly gap: boolean
  readonly stop: boolean
}

export interface QuoteWords {
  readonly words: readonly QuoteWord[]
  /** Something was left out or inserted after the last word. */
  readonly open: boolean
}

const SENTENCE_END: ReadonlySet<string> = new Set(['.', '!', '?', '。', '！', '？', '؟', ';', '؛'])
const DIGIT = /^\d/
/** "(…)", and in wide brackets the few signs that say so in words. */
const CUT = /^(?:\((?:…|\.\.\.)\)|（[^（）]{1,4}）)/u
const LONGEST_CUT = 6
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '（': '）' }
/** Longer quotations are compared up to here, so that no text takes long. */
const MOST_WORDS = 400

function isWordSign(code: number): boolean {
  const kind = characterClass(code)
  return kind !== OTHER && kind !== APOSTROPHE
}

function wordEnd(text: string, start: number, end: number): number {
  if (characterClass(text.charCodeAt(start)) === IDEOGRAPH) return start + 1
  let at = start + 1
  while (at < end) {
    const kind = characterClass(text.charCodeAt(at))
    if (kind === OTHER || kind === APOSTROPHE || kind === IDEOGRAPH) break
    at += 1
  }
  return at
}

/**
 * The words of a quotation without its typography: marks, spaces, apostrophes, the case of first letters. An ellipsis or
 * square brackets make a gap; "[L]a" is the word "La", and a whole word in brackets is somebody's insertion.
 */
export function quoteWords(text: string, span: Span): QuoteWords {
  const words: QuoteWord[] = []
  let gap = false
  let stop = false
  let at = span.start
  while (at < span.end && words.length < MOST_WORDS) {
    const sign = text.charAt(at)
    if (sign === '[' || CUT.test(text.slice(at, at + LONGEST_CUT))) {
      const close = text.indexOf(CLOSING[sign] ?? ')', at)
      const end = close < 0 || close >= span.end ? span.end : close + 1
      const one = sign === '[' && end === at + 3 && isWordSign(text.charCodeAt(at + 1))
      const joined = one && end < span.end && isWordSign(text.charCodeAt(end))
      if (joined) {
        const last = wordEnd(text, end, span.end)
        words.push({ ...spelled(text.charAt(at + 1) + text.slice(end, last)), start: at, end: last, gap, stop })
        gap = false
        stop = false
        at = last
        continue
      }
      // "attaque[s]": an ending changed by whoever quotes, which is their insertion.
      const before = words.at(-1)
      if (sign === '[' && before?.end === at) words.pop()
      gap = true
      at = end
      continue
    }
    if (sign === '…' || text.startsWith('...', at)) {
      gap = true
      at += sign === '…' ? 1 : 3
      continue
    }
    if (!isWordSign(text.charCodeAt(at))) {
      if (SENTENCE_END.has(sign)) stop = true
      at += 1
      continue
    }
    const end = wordEnd(text, at, span.end)
    words.push({ ...spelled(text.slice(at, end)), start: at, end, gap, stop })
    gap = false
    stop = false
    at = end
  }
  return { words, open: gap }
}

function spelled(raw: string): Pick<QuoteWord, 'plain' | 'folded' | 'capital'> {
  const first = raw.charAt(0)
  // Arabic vowel signs and the stroke that lengthens a word are typography.
  const plain = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u0652]/gu, '')
    // Switzerland writes "aussen" for "außen".
    .replaceAll('ß', 'ss')
  return { plain, folded: foldWord(raw), capital: first !== first.toLowerCase() }
}

/** True for one word in two typographies: capitals often go without accents ("Etat", "État"), numbers stand in words or digits. */
export function sameQuoteWord(left: QuoteWord, right: QuoteWord, numberOf: (folded: string) => number | null): boolean {
  if (left.plain === right.plain || (left.folded === right.folded && (left.capital || right.capital))) return true
  if (!DIGIT.test(left.folded) && !DIGIT.test(right.folded)) return false
  const value = numberOf(left.folded)
  return value !== null && value === numberOf(right.folded)
}
