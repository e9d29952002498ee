import { array, assert, constantFrom, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceBreaks } from '../../../../shared/coherence/text/sentence-breaks.ts'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' })
const breaksOfIcu = (text: string) => Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length)

/** What decides of a boundary, much more often than chance would bring it. */
const TELLING = [...'..!?\n\r\'")(»«“”’,:-–…0aAbZé5ß\u00a0\u202f\u203c', ' ', ' ', 'M.', 'U.S.', '3.', ' 1. a) ']
const LATIN = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code))
const latinText = array(oneof({ weight: 6, arbitrary: constantFrom(...TELLING) }, constantFrom(...LATIN)))

describe('sentenceBreaks', () => {
  it('gives the boundaries of ICU, or none at all', () => {
    let told = 0
    assert(
      property(latinText, (pieces) => {
        const text = pieces.join('')
        const breaks = sentenceBreaks(text)
        if (breaks === null) return
        told += 1
        expect(breaks).toEqual(breaksOfIcu(text))
      }),
      { numRuns: 5_000, seed: 1 },
    )
    expect(told).toBeGreaterThan(2_000)
  })

  it('gives those of ICU around every character that it tells', () => {
    const told = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => sentenceBreaks(character) !== null,
    )
    expect(told.length).toBeGreaterThan(500)
    for (const character of told)
      for (const text of [`a.${character}B`, `a. ${character}b`, `A.${character} B`, `! ${character}B`, `a${character}.B c`])
        expect([text, sentenceBreaks(text)]).toEqual([text, breaksOfIcu(text)])
  })

  it.each(['法国谴责。他说。', 'Москва. Да.', 'a; b', 'soft\u00adhyphen', '😀. Oui.'])('leaves %s to ICU', (text) => {
    expect(sentenceBreaks(text)).toBeNull()
  })

  it('stays linear on marks without letters', () => {
    const begin = cpuMilliseconds()
    expect(sentenceBreaks('. (1) '.repeat(300_000))).toHaveLength(300_001)
    expect(sentenceBreaks(`.${'('.repeat(1_000_000)}`)).toHaveLength(1)
    expect(cpuMilliseconds() - begin).toBeLessThan(2_000)
  })
})
