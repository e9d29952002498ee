import { assert, constantFrom, property, string, tuple } from 'fast-check'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { createStemmer } from '../../../../shared/coherence/text/stem-word.ts'

/** The package ships no types. */
interface Snowball {
  newStemmer(name: string): { stem(word: string): string }
}

const PAIRS: readonly (readonly [Language, string, string])[] = [
  ['fr', 'attaques', 'attaque'],
  ['fr', 'CONDAMNÉE', 'condamne'],
  ['en', 'attacks', 'attacked'],
  ['es', 'ataques', 'ataque'],
  ['de', 'Häuser', 'Haus'],
  ['it', 'attaccato', 'attaccare'],
  ['ru', 'Киева', 'Киеве'],
  ['uk', 'атаки', 'атаку'],
  ['el', 'χώρες', 'χώρα'],
  ['pl', 'ataków', 'ataki'],
  ['ar', 'مستوطنات', 'مستوطنة'],
  ['ar', 'سيتمكن', 'يتمكن'],
  ['ar', 'وستعلن', 'تعلن'],
  ['tr', 'ülkeler', 'ülke'],
]

describe('createStemmer', () => {
  it.each(PAIRS)('%s: %s and %s share a stem', (language, left, right) => {
    const stem = createStemmer(language)
    expect(stem(left)).toBe(stem(right))
  })

  it('keeps different words apart', () => {
    const stem = createStemmer('fr')
    expect(stem('attaque')).not.toBe(stem('attente'))
  })

  it('leaves English words alone only where the algorithm does', () => {
    const ours = createStemmer('en')
    const whole = (createRequire(import.meta.url)('snowball-stemmers') as Snowball).newStemmer('english')
    const letters = string({ unit: constantFrom(...'abcdefghijklmnopqrstuvwxyz09'), minLength: 1, maxLength: 9 })
    const ends = constantFrom('', 'i', 'li', 'ti', 'ogi', 'abli', 'enci', 'a', 'o', 'x')
    assert(
      property(tuple(letters, ends), ([start, end]) => {
        expect(ours(start + end)).toBe(whole.stem(start + end) || start + end)
      }),
      { numRuns: 5000 },
    )
  })
})
