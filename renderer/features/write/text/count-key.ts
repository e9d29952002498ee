import { countsCharacters } from '../../../../shared/document/counts-characters.ts'
import type { Language } from '../../../../shared/domain/language.ts'

/** The words that say what a text is measured in: words, or characters where writers count those. */
export function countKey(language: Language): 'write:counts.words' | 'write:counts.signs' {
  return countsCharacters(language) ? 'write:counts.signs' : 'write:counts.words'
}
