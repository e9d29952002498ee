import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../../shared/coherence/text/tokenize.ts'
import { createWordForms } from '../../../../shared/coherence/text/word-forms.ts'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'

const french = { forms: createWordForms('fr', ['l', 'la']), apostropheJoins: false }
const english = { forms: createWordForms('en', ['the']), apostropheJoins: true }
const words = (text: string, options = french): readonly string[] =>
  tokenize(text, 0, text.length, 0, options).map(({ start, end }) => text.slice(start, end))

describe('tokenize', () => {
  it('cuts elided words in French and keeps contractions in English', () => {
    expect(words("l'attaque d’hier")).toEqual(['l', 'attaque', 'd', 'hier'])
    expect(words("we don't accept Russia's claim", english)).toEqual(['we', "don't", 'accept', 'Russia', 'claim'])
  })

  it('ends a Turkish name before its case ending and keeps a Ukrainian word whole', () => {
    const turkish = { forms: createWordForms('tr', []), apostropheJoins: true, endingsAfterApostrophe: true }
    const ukrainian = { forms: createWordForms('uk', []), apostropheJoins: true }
    expect(words("Mali'de 12'si AB’nin", turkish)).toEqual(['Mali', '12', 'AB'])
    expect(words("п'ятнадцять осіб", ukrainian)).toEqual(["п'ятнадцять", 'осіб'])
  })

  it('keeps the letters of a number and cuts hyphens', () => {
    expect(words('40M le 1er vingt-deux')).toEqual(['40M', 'le', '1er', 'vingt', 'deux'])
  })

  it('gives every ideograph a token and keeps surrogate pairs whole', () => {
    expect(words('法国谴责')).toEqual(['法', '国', '谴', '责'])
    expect(words('𝐆𝐚𝐨 brûle')).toEqual(['𝐆𝐚𝐨', 'brûle'])
  })

  it('moves offsets by the shift and compares words without case, accents or exotic digits', () => {
    const tokens = tokenize('x Décès ١٢', 2, 10, 100, french)
    expect(tokens.map(({ start, end, folded }) => ({ start, end, folded }))).toEqual([
      { start: 102, end: 107, folded: 'deces' },
      { start: 108, end: 110, folded: '12' },
    ])
  })

  it('gives inflected forms one stem and marks function words', () => {
    const [la, condamne, condamnes] = tokenize('la condamne condamnés', 0, 21, 0, french)
    expect(la?.stop).toBe(true)
    expect(condamne?.stop).toBe(false)
    expect(condamne?.stem).toBe(condamnes?.stem)
  })

  it('stays linear on a word of two million letters', () => {
    const text = 'a'.repeat(2_000_000)
    const begin = cpuMilliseconds()
    const tokens = tokenize(text, 0, text.length, 0, french)
    expect(tokens).toHaveLength(1)
    expect(tokens[0]?.folded.length).toBeLessThan(100)
    expect(cpuMilliseconds() - begin).toBeLessThan(2_000)
  })
})
