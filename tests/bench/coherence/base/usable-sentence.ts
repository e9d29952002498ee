import type { BenchLanguage } from '../bench-language.ts'

/** Languages written without spaces, where a word is about two characters. */
const UNSPACED: ReadonlySet<BenchLanguage> = new Set(['zh', 'ja'])

/** True for a whole sentence of 8 to 45 words: headings, fragments and halves of a quotation make no talking point. */
export function usableSentence(text: string, language: BenchLanguage): boolean {
  if (
    text.split('"').length % 2 === 0 ||
    text.split('«').length !== text.split('»').length ||
    text.split('“').length !== text.split('”').length ||
    text.split('「').length !== text.split('」').length ||
    text.split('『').length !== text.split('』').length
  )
    return false
  const words = UNSPACED.has(language) ? text.trim().length / 2 : text.trim().split(/\s+/).length
  return words >= 8 && words <= 45 && /[.!?»"”。！？]$/.test(text.trim())
}
