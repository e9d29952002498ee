import { describe, expect, it } from 'vitest'
import { compareActors } from '../../../../shared/coherence/align/compare-actors.ts'
import { compareDateMentions, yearOf } from '../../../../shared/coherence/align/compare-dates.ts'
import { compareFigures } from '../../../../shared/coherence/align/compare-figures.ts'
import { dayBeforeDate } from '../../../../shared/coherence/align/day-before-date.ts'
import { fuzzyEqual } from '../../../../shared/coherence/align/fuzzy-equal.ts'
import { isMinorDate } from '../../../../shared/coherence/align/is-minor-date.ts'
import { near } from '../../../../shared/coherence/align/near.ts'
import { sameTemperature } from '../../../../shared/coherence/align/same-temperature.ts'
import { actor, date, figure } from './made-mentions.ts'

const CONVERSIONS = {
  km: { base: 'm', factor: 1000 },
  m: { base: 'm', factor: 1 },
  mile: { base: 'm', factor: 1609.344 },
  kg: { base: 'g', factor: 1000 },
}
const measure = (value: number, unit: string, max?: number) =>
  figure(value, { unit, measured: true, ...(max === undefined ? {} : { max }) })

describe('two figures', () => {
  it.each([
    ['12 deaths, 12 deaths', figure(12), figure(12), 'same', true],
    ['12 deaths, 15 deaths', figure(12), figure(15), 'same', false],
    ['12 deaths, 12 injured', figure(12), figure(12, { unit: 'injured' }), 'noun', true],
    ['12 of two fates', figure(12, { outcome: true }), figure(12, { unit: 'injured', outcome: true }), 'noun', true],
    [
      'two fates that share a head',
      figure(12, { outcome: true, alternatives: ['person'] }),
      figure(12, { unit: 'injured', outcome: true, alternatives: ['person'] }),
      'noun',
      true,
    ],
    ['a head in common', figure(12, { alternatives: ['civilian'] }), figure(12, { unit: 'civilian' }), 'same', true],
    ['no head in common', figure(12, { alternatives: ['civilian'] }), figure(12, { unit: 'soldier' }), 'noun', true],
    ['a bare number', figure(12), figure(12, { unit: '' }), 'open', true],
    ['two bare numbers', figure(12, { unit: '' }), figure(15, { unit: '' }), 'same', false],
    ['12 km, 12 000 m', measure(12, 'km'), measure(12_000, 'm'), 'same', true],
    ['12 km, 12 001 m', measure(12, 'km'), measure(12_001, 'm'), 'same', false],
    ['1 mile, 1609.344 m', measure(1, 'mile'), measure(1609.344, 'm'), 'same', true],
    ['km against kg', measure(12, 'km'), measure(12, 'kg'), 'measure', true],
    ['EUR against USD', measure(40, 'EUR'), measure(40, 'USD'), 'measure', true],
    ['a measure against a count', measure(12, 'km'), figure(12), 'none', true],
    ['10 to 12 km, 10 000 to 12 000 m', measure(10, 'km', 12), measure(10_000, 'm', 12_000), 'same', true],
    ['10 to 12 km, 10 000 to 13 000 m', measure(10, 'km', 12), measure(10_000, 'm', 13_000), 'same', false],
    ['10 to 12 km, 10 km', measure(10, 'km', 12), measure(10, 'km'), 'same', false],
    ['75 % and three quarters', measure(75, 'percent'), figure(0.75, { unit: 'soldier' }), 'same', true],
    ['66 % and two thirds', measure(66, 'percent'), figure(2 / 3, { unit: 'soldier' }), 'same', true],
    ['65 % and two thirds', measure(65, 'percent'), figure(2 / 3, { unit: 'soldier' }), 'none', false],
    ['100 % and one whole', measure(100, 'percent'), figure(1, { unit: 'soldier' }), 'none', false],
    ['50 % and half a metre', measure(50, 'percent'), measure(0.5, 'm'), 'measure', false],
  ] as const)('%s', (_, left, right, unit, equal) => {
    expect(compareFigures(left, right, CONVERSIONS)).toEqual({ unit, equal })
    expect(compareFigures(right, left, CONVERSIONS)).toEqual({ unit, equal })
  })
})

describe('two dates', () => {
  it.each([
    [
      'the same words told from the day',
      date('2026-03-03', { relative: true, text: 'Hier' }),
      date('2026-03-09', { relative: true, text: 'hier' }),
      'same',
    ],
    [
      'other words told from the day',
      date('2026-03-03', { relative: true, text: 'hier' }),
      date('2026-03-04', { relative: true, text: 'demain' }),
      'different',
    ],
    [
      'as many months ago',
      date('2021', { relative: true, months: -60, text: 'a' }),
      date('2020', { relative: true, months: -60, text: 'b' }),
      'same',
    ],
    [
      'more months ago',
      date('2021', { relative: true, months: -60, text: 'a' }),
      date('2021', { relative: true, months: -72, text: 'b' }),
      'different',
    ],
    ['a weekday against a day told from today', date('-W-2'), date('2026-03-04', { relative: true }), 'unrelated'],
    ['a weekday against its day', date('-W-2'), date('2026-03-03'), 'same'],
    ['two parts of a month', date('2026-03', { part: 'early' }), date('2026-03', { part: 'late' }), 'different'],
    ['a part of a month against the month', date('2026-03', { part: 'early' }), date('2026-03'), 'same'],
    ['the right weekday beside', date('2026-03-03'), date('2026-03-03', { weekday: 2 }), 'same'],
    ['a wrong weekday beside', date('2026-03-03'), date('2026-03-03', { weekday: 1 }), 'different'],
    [
      'the weekday of the approved words, if wrong',
      date('2026-03-03', { weekday: 1 }),
      date('2026-03-03', { weekday: 1 }),
      'same',
    ],
    ['a Sunday', date('2026-03-08'), date('2026-03-08', { weekday: 7 }), 'same'],
    ['a weekday beside a day of no year', date('--03-03'), date('--03-03', { weekday: 1 }), 'same'],
  ] as const)('%s', (_, point, text, relation) => {
    expect(compareDateMentions(point, text)).toBe(relation)
  })

  it('state a year or none', () => {
    expect(['2026-03-03', '2026', '--03-03', '199X', 'now-1d'].map(yearOf)).toEqual(['2026', '2026', null, null, null])
  })

  it.each([
    ['-W-2', true],
    ['T14:30', true],
    ['--21', true],
    ['--24', true],
    ['--25', false],
    ['--20', false],
    ['2026-21', false],
    ['2026-03-03', false],
  ])('%s tells only when: %s', (value, minor) => {
    expect(isMinorDate(value)).toBe(minor)
  })
})

describe('two names', () => {
  const gao = actor('city:gao', { within: 'country:ML' })
  const mali = actor('country:ML')
  it('are one, one in the other, or two', () => {
    expect(compareActors(mali, actor('country:ML'))).toBe('same')
    expect([compareActors(gao, mali), compareActors(mali, gao)]).toEqual(['nested', 'nested'])
    expect(compareActors(gao, actor('city:kidal', { within: 'country:ML' }))).toBe('different')
  })
})

const bare = (value: number, changes = {}) => figure(value, { unit: '', start: 10, end: 12, ...changes })
const day = (changes = {}) => date('--02-28', { start: 16, end: 27, ...changes })

describe('the first of two days', () => {
  it('is no quantity', () => {
    expect(dayBeforeDate(bare(27), [day()])).toBe(true)
    expect(dayBeforeDate(bare(31), [day({ start: 24 })])).toBe(true)
  })
  it.each([
    ['counts something', bare(27, { unit: 'death' }), day()],
    ['is no day', bare(32), day()],
    ['is no whole day', bare(2.5), day()],
    ['stands too far', bare(27), day({ start: 25 })],
    ['stands behind the date', bare(27), day({ start: 0 })],
    ['stands before a year alone', bare(27), date('2026', { start: 16 })],
    ['stands before a day told from today', bare(27), day({ relative: true })],
  ])('unless it %s', (_, number, other) => {
    expect(dayBeforeDate(number, [other])).toBe(false)
  })
})

describe('values that may be one', () => {
  it('lie within a share of the larger', () => {
    expect([near(100, 80, 0.2), near(80, 100, 0.2), near(100, 79, 0.2), near(-100, -80, 0.2)]).toEqual([true, true, false, true])
  })

  it.each([
    [40, 104, true],
    [104, 40, true],
    [40, 108, true],
    [40, 109, false],
    [10, 18, true],
    [10, 21, true],
    [10, 22, false],
    [1, 3, true],
    [100, 85, true],
    [100, 84, false],
  ])('%d and %d degrees: %s', (left, right, same) => {
    expect(sameTemperature(left, right)).toBe(same)
  })

  it.each([
    ['attaque', 'attaque', true],
    ['mali', 'mali', true],
    ['mali', 'malis', false],
    ['soldat', 'soldats', true],
    ['ministre', 'minister', true],
    ['conference', 'konferenz', false],
    ['international', 'nationale', false],
    ['prolongation', 'prolonger', true],
  ])('"%s" and "%s": %s', (left, right, same) => {
    expect(fuzzyEqual(left, right)).toBe(same)
    expect(fuzzyEqual(right, left)).toBe(same)
  })
})
