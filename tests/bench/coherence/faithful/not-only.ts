import { wordsOf } from '../words/words-of.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** A negation that denies nothing, in a sentence before ours. */
export const notOnly: FaithfulEdit = {
  name: 'not-only',
  apply: (text, language) => {
    const own = wordsOf(language)
    if (own !== undefined) return `${own.notOnly}${own.spaced ? ' ' : ''}${text}`
    return language === 'fr'
      ? `Il ne s'agit pas seulement d'un principe, mais d'un engagement. ${text}`
      : `This is not only a principle, but a commitment. ${text}`
  },
}
