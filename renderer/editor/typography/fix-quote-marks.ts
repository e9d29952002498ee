import type { Language } from '../../../shared/domain/language.ts'
import { QUOTE_MARKS } from './quote-marks.ts'
import type { TypographyEdit } from './typography-edit.ts'

const DOUBLE = /["“”]/g
const SPACE = /\s/

/**
 * Paired straight double quotes become the language's own marks; in French the English curly ones too. An unpaired
 * quote (inches, an unfinished sentence) is left for the person.
 */
export function fixQuoteMarks(text: string, language: Language): readonly TypographyEdit[] {
  const marks = QUOTE_MARKS[language]
  if (!marks) return []
  const wanted = language === 'fr' ? DOUBLE : /"/g
  const found = [...text.matchAll(wanted)].map(({ index }) => index)
  const edits: TypographyEdit[] = []
  for (let pair = 0; pair + 1 < found.length; pair += 2) {
    const open = found[pair] ?? 0
    const close = found[pair + 1] ?? 0
    // Spaces that the person typed inside the quotes give way to the mark's own.
    const openEnd = SPACE.test(text.charAt(open + 1)) && open + 1 < close ? open + 2 : open + 1
    const closeStart = SPACE.test(text.charAt(close - 1)) && close - 1 >= openEnd ? close - 1 : close
    edits.push({ start: open, end: openEnd, replacement: marks[0] }, { start: closeStart, end: close + 1, replacement: marks[1] })
  }
  return edits
}
