import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../../../shared/coherence/model/lexicon.ts'
import { createSentenceSplitter } from '../../../../shared/coherence/text/split-sentences.ts'
import { withoutHomoglyphs } from '../../../../shared/coherence/text/without-homoglyphs.ts'

const lexicon = {
  abbreviations: ['M.', 'U.S.', 'art.', 'd. h.'],
  dates: { months: { März: 3 } },
  numbers: { ordinalOpenings: ['das'] },
} as unknown as Lexicon
const french = createSentenceSplitter('fr', lexicon)
const german = createSentenceSplitter('de', lexicon)
const split = (text: string, of = french): readonly string[] => of(text).map(({ start, end }) => text.slice(start, end))

describe('a full stop that ends no sentence', () => {
  it.each([
    ["Voir l'art. Premier du texte."],
    ['(M. Dupont est là.)'],
    ['A) La France agit.'],
    ['123. La France agit.'],
    ['Il cite J. Martin.'],
    ['Es sind 12 %, d. h. 740 Personen.'],
    ['Es sind 12 %, d.\u00a0h. 740 Personen.'],
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    ['Ils sont là. Nous partons.', 2],
    ['1234. La France agit.', 2],
    ['Le smart. Premier du texte.', 2],
    ['Il est parti ! M. Dupont reste.', 2],
    ['Vitamine AB. Oui.', 2],
    ['Um 12 h. 740 Personen.', 2],
    ['Und. h. 740 Personen.', 2],
  ])('%s has %d sentences', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  it('keeps a day of one or two digits with its month alone', () => {
    expect(split('Wir kamen am 13. März an.', german)).toHaveLength(1)
    expect(split('Wir kamen am 113. März kam.', german)).toHaveLength(2)
    expect(split('Wir waren 13. Frankreich kam.', german)).toHaveLength(2)
  })

  it('gives closing marks back to the sentence that they close', () => {
    expect(split('Il dit : « Oui. » Elle sort.')).toEqual(['Il dit : « Oui. »', 'Elle sort.'])
    expect(split('Il dit (oui. ) Elle sort.')).toEqual(['Il dit (oui. )', 'Elle sort.'])
  })
})

describe('what is longer than any sentence', () => {
  it('stays whole up to 4,000 characters and is cut at a space beyond', () => {
    expect(split('a'.repeat(4_000))).toHaveLength(1)
    expect(split('a'.repeat(4_001)).map(({ length }) => length)).toEqual([4_000, 1])
    const words = 'mot '.repeat(2_000).trim()
    const pieces = split(words)
    expect(pieces).toHaveLength(2)
    expect(pieces.join(' ')).toBe(words)
  })

  it('is never cut inside a character', () => {
    for (const piece of split(`a${'😀'.repeat(3_000)}`)) expect(piece).not.toMatch(/\p{Surrogate}/u)
  })

  it('ignores a space in the first half', () => {
    expect(split(`${'a'.repeat(1_000)} ${'b'.repeat(4_000)}`).map(({ length }) => length)).toEqual([4_000, 1_001])
  })
})

describe('letters of another alphabet that pose as Latin ones', () => {
  it.each([
    ['Кiev', 'Kiev'],
    ['Kіev', 'Kiev'],
    ['Αthens', 'Athens'],
    ['Kiev', 'Kiev'],
    ['Киев', 'Киев'],
    ['Kжev', 'Kжev'],
  ])('%s is read %s', (word, plain) => {
    expect(withoutHomoglyphs(word)).toBe(plain)
  })
})
