import type { Language } from '../domain/language.ts'
import { countWords } from './count-words.ts'
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

/** Counts a plain text. */
export function countText(text: string, language: Language): TextCounts {
  const words = countWords(text, language)
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
