import type { Lexicon } from '../../model/lexicon.ts'
import { foldWord } from '../../text/fold-word.ts'

/** Gives the vocabulary's form of a word that differs from it by a clitic or an ending only, else the word itself. */
export type AffixFinder = (folded: string) => string

const SHORTEST_STEM = 3

type Affixes = NonNullable<Lexicon['affixes']>

/** Built from a language's affixes: for languages without inflection tables. Longer stems are preferred. */
export function createAffixFinder(vocabulary: ReadonlySet<string>, affixes: Affixes | undefined): AffixFinder {
  if (affixes === undefined) return (folded) => folded
  const shortest = affixes.shortest ?? SHORTEST_STEM
  const prefixes = ['', ...affixes.prefixes.map(foldWord).toSorted((left, right) => left.length - right.length)]
  const suffixes = ['', ...affixes.suffixes.map(foldWord).toSorted((left, right) => left.length - right.length)]
  const stems = new Map<string, string>()
  for (const word of vocabulary)
    for (const suffix of suffixes)
      if (word.endsWith(suffix) && word.length - suffix.length >= shortest) {
        const stem = word.slice(0, word.length - suffix.length)
        if (!stems.has(stem)) stems.set(stem, word)
      }
  return (folded) => {
    for (const prefix of prefixes) {
      if (!folded.startsWith(prefix)) continue
      const rest = folded.slice(prefix.length)
      for (const suffix of suffixes) {
        if (!rest.endsWith(suffix) || rest.length - suffix.length < shortest) continue
        const found = stems.get(rest.slice(0, rest.length - suffix.length))
        if (found !== undefined) return found
      }
    }
    return folded
  }
}
