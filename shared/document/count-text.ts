import type { Language } from '../domain/language.ts'
import { readingSeconds } from './reading-seconds.ts'

export interface TextCounts {
  readonly words: number
  /** Code points, spaces included, line ends not. */
  readonly characters: number
  readonly charactersWithoutSpaces: number
  /** Lines that are not blank. */
  readonly paragraphs: number
  readonly readingSeconds: number
}

const segmenters = new Map<Language, Intl.Segmenter>()

/** Counts a plain text. Words follow Unicode's segmentation, with the dictionaries of Chinese and Japanese. */
export function countText(text: string, language: Language): TextCounts {
  let words = 0
  for (const segment of segmenter(language).segment(text)) if (segment.isWordLike === true) words += 1
  let characters = 0
  let spaces = 0
  for (const character of text) {
    if (character === '\n') continue
    characters += 1
    if (/^\s$/u.test(character)) spaces += 1
  }
  return {
    words,
    characters,
    charactersWithoutSpaces: characters - spaces,
    paragraphs: text.split('\n').filter((line) => line.trim() !== '').length,
    readingSeconds: readingSeconds(words, language),
  }
}

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}
