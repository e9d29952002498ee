import type { Lexicon } from '../../../shared/coherence/model/lexicon.ts'

const SMALL_A = 97
const SMALL_Z = 122

/** Every word of the phrases that a language's lexicon lists. */
function wordsOf(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') for (const word of value.toLowerCase().split(/[^a-z]+/)) words.add(word)
  else if (Array.isArray(value)) for (const item of value) wordsOf(item, words)
  else if (value !== null && typeof value === 'object')
    for (const [key, held] of Object.entries(value)) {
      wordsOf(key, words)
      wordsOf(held, words)
    }
}

/**
 * The least that a checker of words can do, as a floor beside the others: cut a text at what is no Latin letter and look
 * each word up. Nothing is compared, no place is told; answers how many words the lexicon knows.
 */
export function createLexiconScan(lexicon: Lexicon): (text: string) => number {
  const words = new Set<string>()
  wordsOf(lexicon, words)
  words.delete('')
  return (text) => {
    const lower = text.toLowerCase()
    let found = 0
    let start = -1
    for (let at = 0; at <= lower.length; at += 1) {
      const code = lower.charCodeAt(at)
      if (code >= SMALL_A && code <= SMALL_Z) {
        if (start < 0) start = at
      } else if (start >= 0) {
        if (words.has(lower.slice(start, at))) found += 1
        start = -1
      }
    }
    return found
  }
}
