import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { createStemmer } from '../../../../shared/coherence/text/stem-word.ts'

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
})
