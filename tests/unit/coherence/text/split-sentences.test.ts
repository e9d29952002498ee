import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../../../shared/coherence/model/lexicon.ts'
import { createSentenceSplitter } from '../../../../shared/coherence/text/split-sentences.ts'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'

const lexicon = {
  abbreviations: ['M.', 'U.S.', 'art.'],
  dates: { months: { März: 3 } },
  numbers: { ordinalOpenings: ['das'] },
} as unknown as Lexicon
const split = (text: string, language: 'fr' | 'en' | 'de' = 'fr'): readonly string[] =>
  createSentenceSplitter(language, lexicon)(text).map(({ start, end }) => text.slice(start, end))

describe('createSentenceSplitter', () => {
  it('cuts at the end of a sentence and trims', () => {
    expect(split('  Une phrase. Une autre !  ')).toEqual(['Une phrase.', 'Une autre !'])
  })

  it('does not cut after an abbreviation or an initial', () => {
    expect(split('M. Dupont est à Gao. Il parle.')).toEqual(['M. Dupont est à Gao.', 'Il parle.'])
    expect(split('The U.S. Senate met. It voted.', 'en')).toEqual(['The U.S. Senate met.', 'It voted.'])
    expect(split('J. Martin parle. Il finit.')).toEqual(['J. Martin parle.', 'Il finit.'])
  })

  it('does not cut between a day and its month, but does after a number that ends a sentence', () => {
    expect(split('Am 3. März kamen wir.', 'de')).toEqual(['Am 3. März kamen wir.'])
    expect(split('Ils étaient 12. Nous partons.')).toEqual(['Ils étaient 12.', 'Nous partons.'])
  })

  it('does not cut behind an ordinal that a word opens', () => {
    expect(split('Sie nahm das 17. Paket an. Es gilt.', 'de')).toEqual(['Sie nahm das 17. Paket an.', 'Es gilt.'])
    expect(split('Es waren 17. Paket und Brief folgen.', 'de')).toEqual(['Es waren 17.', 'Paket und Brief folgen.'])
  })

  it('keeps a paragraph number and a closing quotation mark with their sentence', () => {
    expect(split('12. La France agit.')).toEqual(['12. La France agit.'])
    expect(split('Il a dit : « Nous agissons. » Puis il sort.')[0]).toBe('Il a dit : « Nous agissons. »')
  })

  it('stays quick on a megabyte of one character', () => {
    const begin = cpuMilliseconds()
    for (const character of ['a', '.', '1', '«', 'é']) split(character.repeat(1_000_000))
    expect(cpuMilliseconds() - begin).toBeLessThan(4_000)
  })
})
