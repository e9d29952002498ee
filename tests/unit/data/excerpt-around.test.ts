import { describe, expect, it } from 'vitest'
import { excerptAround } from '../../../electron/data/features/search/excerpt-around.ts'

const shown = (text: string, ...words: string[]): string =>
  excerptAround(text, words).replaceAll('\ue000', '[').replaceAll('\ue001', ']')

describe('the excerpt of a hit', () => {
  it('marks whole words whatever their accents and capitals, the last one by its beginning', () => {
    expect(shown('Le ministre a condamné l’attaque à Gao.', 'CONDAMNE', 'attaq')).toBe(
      'Le ministre a [condamné] l’[attaque] à Gao.',
    )
    expect(shown('the other one', 'the', 'one')).toBe('[the] other [one]')
  })

  it('shows the part of a long text that says all of the words', () => {
    const filler = 'the press office of the ministry told the region '.repeat(2_000)
    const text = `${filler}and the zebra left quietly. ${filler}`
    const excerpt = shown(text, 'the', 'zebra')
    expect(excerpt).toContain('and [the] [zebra]')
    expect(excerpt.startsWith('…') && excerpt.endsWith('…')).toBe(true)
    expect(excerpt.length).toBeLessThan(200)
  })

  it('begins at the beginning when the text says none of them', () => {
    expect(shown(`Un communiqué ${'du ministère '.repeat(40)}`, 'absent')).toMatch(/^Un communiqué du .*…$/u)
    expect(shown('', 'absent')).toBe('')
  })

  it('loses and adds nothing but marks in a text short enough to be shown whole', () => {
    const text = '  « Gao » — 2 morts, dit-on…\nFin.'
    expect(excerptAround(text, ['morts']).replaceAll(/[\ue000\ue001]/gu, '')).toBe(text)
  })

  it('parts no character between two pieces', () => {
    for (const before of ['', 'x'])
      expect(excerptAround(`${before}${'🕊'.repeat(3_000)}`, ['absent'])).not.toMatch(/\p{Surrogate}/u)
  })

  it('finds a word between two pieces and in a text without spaces or lines', () => {
    expect(shown(`${'x'.repeat(5_000)} gao ${'y'.repeat(5_000)}`, 'gao')).toContain('[gao]')
  })
})
