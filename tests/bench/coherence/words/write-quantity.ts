import type { BenchLanguage } from '../bench-language.ts'
import { wordsOf } from './words-of.ts'

/** A number in digits with the decimals and the group separator of the one it stands for. */
export function writeQuantity(value: number, decimals: number, separator: string, language: BenchLanguage): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const grouped = separator === '' ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, separator)
  return fraction === undefined
    ? grouped
    : `${grouped}${wordsOf(language)?.decimal ?? (language === 'fr' ? ',' : '.')}${fraction}`
}
