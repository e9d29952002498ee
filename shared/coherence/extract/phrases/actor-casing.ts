import type { Phrase } from './phrase.ts'

const LETTERS = /\p{L}/gu
const UPPER = /\p{Lu}/gu

/** How a name must be cased in a text: acronyms ("OMS", "US") in capitals, names with a capital, adjectives ("malien") in any way. */
export function actorCasing(name: string): Phrase['casing'] {
  const letters = name.match(LETTERS)?.length ?? 0
  const upper = name.match(UPPER)?.length ?? 0
  if (upper === 0) return undefined
  return letters > 1 && letters === upper ? 'upper' : 'capital'
}
