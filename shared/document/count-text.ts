import type { Language } from '../domain/language.ts'

export interface TextCounts {
  readonly words: number
  /** Code points, spaces included, line ends not. */
  readonly characters: number
  readonly charactersWithoutSpaces: number
  /** Lines that are not blank. */
  readonly paragraphs: number
  readonly readingSeconds: number
}

/**
 * Words read silently in a minute by adults: Trauzettel-Klosinski and Dietz, "Standardized assessment of reading
 * performance", IOVS 53(9), 2012, table 2. Greek and Ukrainian are not in it: the mean of its languages.
 */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = {
  fr: 195,
  en: 228,
  es: 218,
  ar: 138,
  de: 179,
  pt: 181,
  it: 188,
  nl: 202,
  ru: 184,
  uk: 184,
  pl: 166,
  tr: 166,
  el: 184,
  zh: 158,
  ja: 193,
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
    readingSeconds: Math.ceil((words / WORDS_A_MINUTE[language]) * 60),
  }
}

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}
