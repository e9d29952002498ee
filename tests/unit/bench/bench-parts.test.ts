import { describe, expect, it } from 'vitest'
import { loadMinistry } from '../../bench/coherence/base/load-ministry.ts'
import { buildCases } from '../../bench/coherence/build/build-cases.ts'
import { findQuantities } from '../../bench/coherence/words/find-quantities.ts'
import { wilson } from '../../bench/coherence/score/wilson.ts'

const bases = loadMinistry(new Set(['fr', 'en']))
const cases = buildCases(bases, '1')

describe('the benchmark', () => {
  it('stands on at least 40 messages in each language, each with a faithful relay', () => {
    for (const language of ['fr', 'en'])
      expect(bases.filter((base) => base.language === language).length).toBeGreaterThanOrEqual(40)
    expect(bases.filter(({ relays }) => relays.length === 0)).toEqual([])
  })

  it('makes the same cases for the same seed and others for another', () => {
    const again = buildCases(bases, '1')
    expect(again).toEqual(cases)
    expect(buildCases(bases, '2')).not.toEqual(cases)
  })

  it('has at least as many faithful texts as departures', () => {
    const departures = cases.filter(({ expected }) => expected !== null).length
    expect(departures).toBeGreaterThan(500)
    expect(cases.length - departures).toBeGreaterThanOrEqual(departures)
  })

  it('tries every first rule in both languages', () => {
    for (const language of ['fr', 'en']) {
      const rules = new Set(
        cases.flatMap((item) => (item.language === language && item.expected !== null ? [item.expected.rule] : [])),
      )
      expect([...rules].toSorted()).toEqual(
        [
          'actor-mismatch',
          'classified-leak',
          'commitment-shift',
          'date-mismatch',
          'embargoed',
          'expired',
          'figure-mismatch',
          'late-key-message',
          'misquote',
          'omission',
          'polarity-flip',
          'quantifier-shift',
          'stance-shift',
          'superseded',
          'term-forbidden',
          'term-preferred',
          'translation-loss',
          'unsupported-claim',
        ].toSorted(),
      )
    }
  })

  it('changes what it says it changes: the span is new words inside the relay', () => {
    const changed = cases.filter(
      ({ operator, pair }) => pair.length === 2 && /^(?:figure\.(?:value|word)|date|actor|stance)/.test(operator),
    )
    expect(changed.length).toBeGreaterThan(200)
    for (const item of changed) {
      const span = item.expected?.span
      if (span === null || span === undefined || item.relay === null) throw new Error(`${item.id} has no span`)
      expect(span.start).toBeGreaterThanOrEqual(item.relay.start)
      expect(span.end).toBeLessThanOrEqual(item.relay.end)
      const words = item.text.slice(span.start, span.end)
      const base = bases.find(
        ({ id, language, statementLanguage }) =>
          id === item.point && language === item.language && statementLanguage === item.language,
      )
      const way = item.id.split('/').at(-1)
      const original = [base?.statement, ...(base?.relays ?? [])][Number(way)] ?? ''
      expect(original).not.toContain(item.text.slice(span.start - 1, span.end + 1).length > words.length ? ` ${words} ` : words)
    }
  })
})

describe('findQuantities', () => {
  it.each([
    [
      'fr',
      'Le 3 mars 2026, 12 morts et 2 800 000 visas, 3,5 % ; résolution 2790, article 15, le 22 au 27 mai, 10 h 30, G7.',
      [12, 2800000, 3.5],
    ],
    [
      'en',
      'On 3 March 2026, 12 people, 2,800,000 visas and 3.5%; resolution 2790, Article 15, 2-1, 10:30, the 18th, COVID-19.',
      [12, 2800000, 3.5],
    ],
  ] as const)('%s: %s', (language, text, values) => {
    expect(findQuantities(text, language).map(({ value }) => value)).toEqual(values)
  })
})

describe('wilson', () => {
  it('agrees with a published example: 9 of 10 at 95 % is 0.596 to 0.982', () => {
    const share = wilson(9, 10)
    expect(share?.low).toBeCloseTo(0.596, 3)
    expect(share?.high).toBeCloseTo(0.982, 3)
    expect(wilson(0, 0)).toBeNull()
  })
})
