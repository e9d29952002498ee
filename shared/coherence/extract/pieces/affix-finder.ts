import { foldWord } from '../../text/fold-word.ts'

/** Gives the vocabulary's form of a word that differs from it by a clitic or an ending only, else the word itself. */
export type AffixFinder = (folded: string) => string

const SHORTEST_STEM = 3

/** Built from a language's affixes: for languages without inflection tables. Longer stems are preferred. */
export function createAffixFinder(
  vocabulary: ReadonlySet<string>,
  affixes: { readonly prefixes: readonly string[]; readonly suffixes: readonly string[] } | undefined,
): AffixFinder {
  if (affixes === undefined) return (folded) => folded
  const prefixes = ['', ...affixes.prefixes.map(foldWord).toSorted((left, right) => left.length - right.length)]
  const suffixes = ['', ...affixes.suffixes.map(foldWord).toSorted((left, right) => left.length - right.length)]
  const stems = new Map<string, string>()
  for (const word of vocabulary)
    for (const suffix of suffixes)
      if (word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM) {
        const stem = word.slice(0, word.length - suffix.length)
        if (!stems.has(stem)) stems.set(stem, word)
      }
  return (folded) => {
    for (const prefix of prefixes) {
      if (!folded.startsWith(prefix)) continue
      const rest = folded.slice(prefix.length)
      for (const suffix of suffixes) {
        if (!rest.endsWith(suffix) || rest.length - suffix.length < SHORTEST_STEM) continue
        const found = stems.get(rest.slice(0, rest.length - suffix.length))
        if (found !== undefined) return found
      }
    }
    return folded
  }
}
