import { diffArrays } from 'diff'
import type { Language } from '../../../../shared/domain/language.ts'

/** A run of words that both texts have, or only the old, or only the new one. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Past this many milliseconds the comparison goes by lines, which always ends. */
const PATIENCE_MS = 1500

function words(text: string, language: Language): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment)
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/)
}

/** The word differences from one text to another, in reading order. */
export function compareWords(before: string, after: string, language: Language): readonly WordChange[] {
  const changes =
    diffArrays(words(before, language), words(after, language), { timeout: PATIENCE_MS }) ??
    diffArrays(lines(before), lines(after))
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}
