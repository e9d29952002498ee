import type { Language } from '../domain/language.ts'
import { countsCharacters } from './counts-characters.ts'

/**
 * Unicode's word rules (UAX 29) for scripts with spaces: letters may hold an apostrophe or a point, digits a separator.
 * Written out, because `Intl.Segmenter` cuts an address at its points in some runtimes and not in others, and the window
 * would then count other words than the store; it is also some ten times faster, and paid at each save.
 */
const WORD =
  /(?:\p{L}\p{M}*|\p{N}|_)(?:[\p{L}\p{N}\p{M}_]|['’.·:](?=\p{L})(?<=\p{L}\p{M}*.)|['’.,;\u066b\u066c](?=\p{N})(?<=\p{N}.))*/gu

/** Runs of scripts that write no spaces, which only a dictionary can cut. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff\u1780-\u17ff]+/gu

const segmenters = new Map<Language, Intl.Segmenter>()

/**
 * How many words a plain text has: one rule for the editor, the store and the exports. In Chinese and Japanese it is how
 * many characters, spaces aside, which is how their writers measure a text.
 */
export function countWords(text: string, language: Language): number {
  if (countsCharacters(language)) return text.match(/\S/gu)?.length ?? 0
  let words = 0
  const spaced = text.replace(UNSPACED, (run) => {
    for (const { isWordLike } of segmenter(language).segment(run)) if (isWordLike === true) words += 1
    return ' '
  })
  return words + (spaced.match(WORD)?.length ?? 0)
}

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}
