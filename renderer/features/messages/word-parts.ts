import { diffWordsWithSpace } from 'diff'
import type { Language } from '../../../shared/domain/language.ts'

/** A run of words that both texts have, or that only one has. */
export interface WordPart {
  readonly key: string
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Compares two texts word by word, with the word boundaries of their language (so that Chinese and Japanese have words too). */
export function wordParts(before: string, after: string, language: Language): readonly WordPart[] {
  const parts: WordPart[] = []
  for (const part of diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }),
  })) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same'
    parts.push({ key: `${parts.length}${kind}`, kind, text: part.value })
  }
  return parts
}
