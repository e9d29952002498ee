import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { BenchLanguage } from '../bench-language.ts'
import { MONTHS } from './months.ts'
import { wordedQuantities } from './worded-quantities.ts'
import { namesATime } from './names-a-time.ts'
import { wordsOf } from './words-of.ts'

/** A number in digits that counts or measures something. */
export interface Quantity extends Span {
  readonly value: number
  readonly decimals: number
  readonly separator: string
}

const REFERENCE =
  /(?:\b(?:articles?|art\.|paragraphs?|paragraphes?|alinéas?|resolutions?|résolutions?|sections?|chapters?|chapitres?|annex(?:es)?|annexe|rules?|règles?|rounds?|phases?|items?|points?|numbers?|numéros?|no\.|table|figure|group|groupe|channel|route|highway|page|part|act|title|session|meetings?|versions?|aged?|âgée? de|paras?\.)|n°|#|§|S\/|A\/|\/)[\s\u00a0\u202f]*(?:\(?\d+[\d().,-]*\)?[\s\u00a0]*(?:and|et|to|à|,)?[\s\u00a0]*)*\(?$/iu

/** "Convention 182", "Category 4": a name with its number. */
const NUMBERED_NAME = /[\p{Ll}\p{Lu},;] \p{Lu}[\p{L}-]+ $/u

/**
 * Quantities in digits, by a reading of our own that is stricter than the checker's: no date, year, time, score,
 * reference, code or ordinal. What is in doubt is left alone, so that the oracle is right about what it changes.
 */
export function findQuantities(text: string, language: BenchLanguage): readonly Quantity[] {
  const own = wordsOf(language)
  if (own !== undefined) return wordedQuantities(text, own)
  const months = [...(MONTHS.fr ?? []), ...(MONTHS.en ?? []), 'Jan', 'Feb', 'Sept', 'Oct', 'Nov', 'Dec'].join('|')
  const number = language === 'fr' ? /\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+|\d+,\d+|\d+/g : /\d{1,3}(?:,\d{3})+|\d+\.\d+|\d+/g
  return [...text.matchAll(number)].flatMap((match) => {
    const [written] = match
    const span = { start: match.index, end: match.index + written.length }
    const before = text.slice(0, span.start)
    const after = text.slice(span.end)
    if (/[\p{L}\p{N}_:./\\-]$/u.test(before) || /^[\p{L}_:\\/-]|^[.,]\d|^[.,:]\s*\d|^\s*[-–:]\s*\d/u.test(after)) return []
    if (
      /\d[\s\u00a0\u202f]*(?:[-–:]|à|to|et|and|au|sur|of|h)[\s\u00a0\u202f]*$/u.test(before) ||
      /^[\s\u00a0\u202f]*(?:à|to|et|and|au|sur|h|heures?)\s*\d/u.test(after)
    )
      return []
    if (
      new RegExp(`(?:${months})\\.?,?\\s*$`, 'iu').test(before) ||
      new RegExp(`^(?:er|st|nd|rd|th|e)?[\\s\\u00a0]*(?:of\\s+)?(?:${months})\\b`, 'iu').test(after)
    )
      return []
    if (REFERENCE.test(before) || NUMBERED_NAME.test(before)) return []
    const digits = written.replaceAll(/\D/g, '')
    const separated = /\D/.test(written)
    if (!separated && namesATime(digits, before, after)) return []
    if (!separated && digits.length === 4 && /^(?:1[5-9]|20|21)/.test(digits)) return []
    if (!/^[\s\u00a0\u202f]*[\p{L}%€$£]/u.test(after) && !/[$€£]\s*$/.test(before)) return []
    if (/^[\s\u00a0\u202f]*(?:h\b|heures?\b|a\.?m|p\.?m|o'clock|minutes? (?:après|past))/iu.test(after)) return []
    const decimal = language === 'fr' ? ',' : '.'
    const decimals = written.includes(decimal) ? written.length - written.indexOf(decimal) - 1 : 0
    const value = Number(digits) / 10 ** decimals
    if (value === 0 || (digits.length === 4 && /^ hours\b/.test(after))) return []
    return [{ ...span, value, decimals, separator: decimals === 0 && separated ? written.replaceAll(/\d/g, '').slice(0, 1) : '' }]
  })
}
