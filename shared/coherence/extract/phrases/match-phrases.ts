import type { Piece } from '../pieces/piece.ts'
import type { Hit, Phrase } from './phrase.ts'

function cased(phrase: Phrase, text: string, pieces: readonly Piece[], first: number, last: number): boolean {
  if (phrase.casing === undefined) return true
  if (phrase.casing === 'exact') return text.slice(pieces[first]?.start, pieces[last - 1]?.end) === phrase.spelling
  const words = pieces.slice(first, last).filter(({ type }) => type === 'word')
  if (phrase.casing === 'capital') return words.some(({ word }) => word.casing !== 'none')
  return words.every(({ word }) => word.casing === 'upper' || (words.length > 1 && word.casing === 'capital'))
}

/** True unless bare letters stand for accented ones: "n'a jamais" holds no "à jamais"; capitals often go without accents. */
function accentsKept({ accented }: Phrase, pieces: readonly Piece[], first: number): boolean {
  if (accented === undefined) return true
  return accented.every((place) => {
    const word = pieces[first + place]?.word
    return word === undefined || word.raw === word.raw.toUpperCase() || word.raw.toLowerCase() !== word.key
  })
}

/** Finds every phrase in a sentence: one walk down the trie from each piece, as deep as the longest phrase at most. */
export function matchPhrases(text: string, pieces: readonly Piece[], found: (hit: Hit) => void): void {
  for (let first = 0; first < pieces.length; first += 1) {
    let node = pieces[first]?.word.node
    let last = first + 1
    while (node !== undefined) {
      for (const phrase of node.phrases)
        if (accentsKept(phrase, pieces, first) && cased(phrase, text, pieces, first, last)) found({ first, last, phrase })
      const next = pieces[last]
      node = next === undefined ? undefined : node.children.get(next.word.key)
      last += 1
    }
  }
}
