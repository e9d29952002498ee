import type { Language } from '../../../shared/domain/language.ts'
import { fixApostrophes } from './fix-apostrophes.ts'
import { fixFrenchSpaces } from './fix-french-spaces.ts'
import { fixQuoteMarks } from './fix-quote-marks.ts'
import type { TypographyEdit } from './typography-edit.ts'

const ELLIPSIS = /(?<!\.)\.{3}(?!\.)/g

function fixEllipses(text: string): readonly TypographyEdit[] {
  return [...text.matchAll(ELLIPSIS)].map(({ index }) => ({ start: index, end: index + 3, replacement: '…' }))
}

/**
 * The edits that bring a block's text to the typography of its language, in order and without overlap. Applying
 * them and asking again gives none. Addresses (https://…, name@host) are left alone.
 */
export function fixTypography(text: string, language: Language): readonly TypographyEdit[] {
  const all = [
    ...fixQuoteMarks(text, language),
    ...fixApostrophes(text, language),
    ...fixEllipses(text),
    ...(language === 'fr' ? fixFrenchSpaces(text) : []),
  ].toSorted((left, right) => left.start - right.start || left.end - right.end)
  const kept: TypographyEdit[] = []
  for (const edit of all) {
    const last = kept.at(-1)
    const overlaps = last !== undefined && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))
    if (!overlaps && text.slice(edit.start, edit.end) !== edit.replacement) kept.push(edit)
  }
  return kept
}
