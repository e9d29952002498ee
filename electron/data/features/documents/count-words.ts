import type { Language } from '../../../../shared/domain/language.ts'

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu
const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'ja'])

/** Words as a word processor counts them; Chinese and Japanese are cut by the system's dictionary. */
export function countWords(text: string, language: Language): number {
  if (!UNSPACED.has(language)) return text.match(WORD)?.length ?? 0
  let words = 0
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (segment.isWordLike) words += 1
  return words
}
