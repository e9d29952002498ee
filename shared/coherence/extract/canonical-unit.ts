import type { Lexicon } from '../model/lexicon.ts'
import { foldWord } from '../text/fold-word.ts'

/** The id that a unit or noun written by a person stands for ("mort" → "death", "euros" → "EUR"), or the word folded when no list knows it. */
export function canonicalUnit(lexicon: Lexicon, word: string): string {
  if (word in lexicon.units || word in lexicon.nounGroups) return word
  const folded = foldWord(word.trim())
  for (const table of [lexicon.units, lexicon.nounGroups])
    for (const [id, spellings] of Object.entries(table))
      if (spellings.some((spelling) => foldWord(spelling) === folded)) return id
  return folded
}
