const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{N}]+/u)

/** Does every word that was typed begin a word of the label, accents and case apart? */
export function matchesWords(typed: string, label: string): boolean {
  const words = wordsOf(label)
  return wordsOf(typed)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)))
}
