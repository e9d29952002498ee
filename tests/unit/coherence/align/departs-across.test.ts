import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../../../shared/coherence/align/alignment.ts'
import { departsAcross } from '../../../../shared/coherence/align/departs-across.ts'
import type { LeftOver } from '../../../../shared/coherence/align/departs-across.ts'
import type { FigureMention } from '../../../../shared/coherence/model/mention.ts'
import { buildComparison, CONVERSIONS } from '../rules/build-comparison.ts'
import { figure } from './made-mentions.ts'

const SENTENCE = { text: 'La mission compte des observateurs.' }
const { alignment } = buildComparison(SENTENCE, SENTENCE)
const UNMATCHED: Alignment = { ...alignment, matched: new Map() }

function sureness(point: FigureMention, text: FigureMention, score: number, left: Partial<LeftOver> = {}): number | null {
  return departsAcross(point, text, {
    alone: false,
    onlyOne: false,
    confirmed: false,
    conversions: { ...CONVERSIONS, year: { base: 'month', factor: 12 }, month: { base: 'month', factor: 1 } },
    ...left,
    alignment: { ...UNMATCHED, score },
  })
}

const measure = (value: number, unit: string, changes: Partial<FigureMention> = {}): FigureMention =>
  figure(value, { unit, measured: true, ...changes })
const count = (value: number, unit = '', changes: Partial<FigureMention> = {}): FigureMention =>
  figure(value, { unit, ...changes })
const words = { text: 'douze' }

describe('two measures that no other answers', () => {
  it('depart when neither is the other converted and rounded', () => {
    expect(sureness(measure(2, 'km'), measure(2000, 'm'), 0.9)).toBeNull()
    expect(sureness(measure(2, 'km'), measure(2200, 'm'), 0.9)).toBeNull()
    expect(sureness(measure(2, 'km'), measure(9000, 'm'), 0.9)).toBe(1)
    expect(sureness(measure(2, 'km'), measure(2, 'm'), 0.9)).toBe(1)
  })

  it('depart far from each other only where the sentences surely are one', () => {
    expect(sureness(measure(1, 'km'), measure(16_000, 'm'), 0.61)).toBeNull()
    expect(sureness(measure(16, 'km'), measure(1000, 'm'), 0.61)).toBeNull()
    expect(sureness(measure(1, 'km'), measure(15_000, 'm'), 0.61)).toBe(1)
    expect(sureness(measure(15, 'km'), measure(1000, 'm'), 0.61)).toBe(1)
    expect(sureness(measure(1, 'km'), measure(16_000, 'm'), 0.62)).toBe(1)
    expect(sureness(measure(16, 'km'), measure(1000, 'm'), 0.62)).toBe(1)
  })

  it('are ranges only both together', () => {
    expect(sureness(measure(2, 'km', { max: 4 }), measure(2000, 'm', { max: 4000 }), 0.9)).toBeNull()
    expect(sureness(measure(2, 'km', { max: 4 }), measure(2000, 'm', { max: 9000 }), 0.9)).toBe(1)
    expect(sureness(measure(2, 'km', { max: 4 }), measure(9000, 'm', { max: 4000 }), 0.9)).toBe(1)
    expect(sureness(measure(2, 'km', { max: 4 }), measure(9000, 'm'), 0.9)).toBeNull()
    expect(sureness(measure(2, 'km'), measure(9000, 'm', { max: 9900 }), 0.9)).toBeNull()
  })

  it('depart by a limit on the other side of it', () => {
    const over = measure(2, 'km', { bound: 'at-least' })
    expect(sureness(over, measure(2000, 'm', { bound: 'at-most' }), 0.9)).toBe(1)
    expect(sureness(over, measure(2000, 'm', { bound: 'at-least' }), 0.9)).toBeNull()
    expect(sureness(over, measure(5, 'percent', { bound: 'at-most' }), 0.9)).toBeNull()
  })

  it('of one unit depart by more than rounding, of sums and shares by anything', () => {
    expect(sureness(measure(16, 'km'), measure(17, 'km'), 0.9)).toBeNull()
    expect(sureness(measure(16, 'km'), measure(18, 'km'), 0.9)).toBe(1)
    expect(sureness(measure(16, 'percent'), measure(17, 'percent'), 0.9)).toBe(1)
    expect(sureness(measure(16, 'km', { max: 18 }), measure(19, 'km'), 0.9)).toBeNull()
    expect(sureness(measure(16, 'km', { max: 18 }), measure(17, 'km', { max: 18 }), 0.9)).toBe(1)
  })

  it('are times of another order only where the sentences are aligned well', () => {
    expect(sureness(measure(1, 'year'), measure(28, 'year'), 0.61)).toBeNull()
    expect(sureness(measure(1, 'year'), measure(15, 'year'), 0.61)).toBe(1)
    expect(sureness(measure(1, 'year'), measure(28, 'year'), 0.62)).toBe(1)
    expect(sureness(measure(1, 'percent'), measure(28, 'percent'), 0.61)).toBe(1)
  })

  it('are one change in percent and in points where nothing else is left', () => {
    const [percent, points] = [measure(6, 'percent'), measure(4, 'percentage-point')]
    expect(sureness(percent, points, 0.9, { onlyOne: true })).toBe(1)
    expect(sureness(points, percent, 0.9, { onlyOne: true })).toBe(1)
    expect(sureness(percent, points, 0.9)).toBeNull()
    expect(sureness(percent, measure(4, 'km'), 0.9, { onlyOne: true })).toBeNull()
  })
})

describe('two numbers that no other answers', () => {
  it('depart by the name of a large number, whatever they count', () => {
    expect(sureness(count(125e6), measure(125e9, 'EUR'), 0.1)).toBe(1)
    expect(sureness(count(125e9), count(125e6), 0.1)).toBe(1)
    expect(sureness(count(125e3), count(125e9), 0.1)).toBe(1)
    expect(sureness(count(2), count(2e6), 0.1)).toBe(1)
    expect(sureness(count(1), count(1e6), 0.1)).toBeNull()
    expect(sureness(count(2), count(2000), 0.1)).toBeNull()
    expect(sureness(count(1e6), count(1e9), 0.1)).toBeNull()
    expect(sureness(count(1e3), count(1e6), 0.1)).toBeNull()
    expect(sureness(count(1e6), count(1e9), 0.1, { onlyOne: true })).toBeNull()
    expect(sureness(count(1e6), count(1e9), 0.1, { confirmed: true })).toBeNull()
    expect(sureness(count(1e6), count(1e9), 0.1, { onlyOne: true, confirmed: true })).toBe(1)
  })

  it('are one where both are approximations', () => {
    const about = { bound: 'about' } as const
    expect(sureness(count(39, 'a', about), count(40, 'a', about), 0.9)).toBeNull()
    expect(sureness(count(39, 'a', about), count(45, 'a', about), 0.9)).toBe(1)
    expect(sureness(count(39, 'a', about), count(40, 'a'), 0.9)).toBe(1)
    expect(sureness(measure(39, 'km', about), measure(40, 'm', about), 0.9)).toBe(1)
  })

  it('of one noun depart, far from each other only where the sentences surely are one', () => {
    expect(sureness(count(12, 'person'), count(15, 'person'), 0.56)).toBe(1)
    expect(sureness(count(1, 'person'), count(15, 'person'), 0.56)).toBe(1)
    expect(sureness(count(1, 'person'), count(16, 'person'), 0.69)).toBeNull()
    expect(sureness(count(1, 'person'), count(16, 'person'), 0.7)).toBe(1)
  })

  it('depart likely where they are all that is left and written alike', () => {
    const onlyOne = { onlyOne: true }
    expect(sureness(count(12, 'a'), count(15, 'b'), 0.56, onlyOne)).toBe(0.6)
    expect(sureness(count(12, 'a'), count(15, 'b'), 0.54, onlyOne)).toBeNull()
    expect(sureness(count(12, 'a', words), count(15, 'b'), 0.69, onlyOne)).toBeNull()
    expect(sureness(count(12, 'a', words), count(15, 'b'), 0.7, onlyOne)).toBe(0.6)
    expect(sureness(count(12, 'a', words), count(15, 'b'), 0.62, { onlyOne: true, confirmed: true })).toBe(0.6)
    expect(sureness(count(12, 'a', words), count(15, 'b'), 0.61, { onlyOne: true, confirmed: true })).toBeNull()
    expect(sureness(count(1, 'a'), count(16, 'b'), 0.9, onlyOne)).toBeNull()
  })

  it('alone among counts depart likely unless what happened to people is told', () => {
    const alone = { alone: true }
    expect(sureness(count(12, 'a'), count(15, 'b'), 0.62, alone)).toBe(0.6)
    expect(sureness(count(12, 'a'), count(15, 'b'), 0.61, alone)).toBeNull()
    expect(sureness(count(12, 'a', { outcome: true }), count(15, 'b'), 0.9, alone)).toBeNull()
    expect(sureness(count(12, 'a'), count(15, 'b', { outcome: true }), 0.9, alone)).toBeNull()
    expect(sureness(count(1, 'a'), count(16, 'b'), 0.9, alone)).toBeNull()
    expect(sureness(count(12, 'a'), count(15, 'b'), 0.9)).toBeNull()
  })

  it('of which one is a measure depart where one of them may be anything', () => {
    const onlyOne = { onlyOne: true }
    expect(sureness(count(12), measure(15, 'km'), 0.7, onlyOne)).toBe(0.6)
    expect(sureness(count(12), measure(15, 'km'), 0.69, onlyOne)).toBeNull()
    expect(sureness(count(12, 'a'), measure(15, 'km'), 0.9, onlyOne)).toBeNull()
    expect(sureness(count(12, 'a'), measure(15, 'times'), 0.56, onlyOne)).toBe(0.6)
    expect(sureness(measure(12, 'times'), count(15, 'a'), 0.56, onlyOne)).toBe(0.6)
    expect(sureness(count(12, 'a'), measure(15, 'celsius'), 0.9, onlyOne)).toBe(0.6)
    expect(sureness(count(12, 'a'), measure(15, 'km'), 0.7, { onlyOne: true, confirmed: true })).toBe(0.6)
    expect(sureness(count(12, 'a'), measure(15, 'km'), 0.69, { onlyOne: true, confirmed: true })).toBeNull()
  })

  it('of degrees depart where they are all that is left', () => {
    expect(sureness(measure(12, 'celsius'), measure(30, 'celsius'), 0.6, { onlyOne: true })).toBe(0.6)
    expect(sureness(measure(12, 'celsius'), measure(30, 'celsius'), 0.9)).toBeNull()
  })
})
