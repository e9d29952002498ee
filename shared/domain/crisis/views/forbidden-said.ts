import type { LocalizedText } from '../model/localized-text.ts'
import type { Playbook } from '../model/playbook.ts'

/** A line of the plan that must not be said, and where a text says it. */
export interface ForbiddenSaid {
  readonly start: number
  readonly end: number
  /** As the plan writes it, in each of its languages. */
  readonly line: LocalizedText
  readonly why: LocalizedText
}

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Scripts without spaces are read sign by sign. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu
const QUOTED = /[«“„"「]([^«»“”„"「」]+)[»”“"」]/gu

/**
 * Where a text says a line that must not be said, whatever its case, accents and punctuation; in order of place. What the
 * plan quotes is what must not be said; a line without quotation marks is taken whole.
 */
export function forbiddenSaid(text: string, lines: Playbook['forbiddenLines']): readonly ForbiddenSaid[] {
  const words = wordsOf(text)
  return lines
    .flatMap(({ text: line, why }) =>
      [...new Set(Object.values(line).flatMap(phrasesOf))].flatMap((phrase) =>
        placesOf(words, wordsOf(phrase)).map(({ start, end }) => ({ start, end, line, why })),
      ),
    )
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
}

function phrasesOf(line: string): readonly string[] {
  const quoted = [...line.matchAll(QUOTED)].flatMap(([, inside = '']) => (inside.trim() === '' ? [] : [inside]))
  return quoted.length === 0 ? [line] : quoted
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }))
}

function fold(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function placesOf(words: readonly Word[], phrase: readonly Word[]): readonly { readonly start: number; readonly end: number }[] {
  if (phrase.length === 0) return []
  return words.flatMap((first, index) => {
    const last = words[index + phrase.length - 1]
    const said = last !== undefined && phrase.every(({ folded }, at) => words[index + at]?.folded === folded)
    return said ? [{ start: first.start, end: last.end }] : []
  })
}
