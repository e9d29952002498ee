import { describe, expect, it } from 'vitest'
import { figureMismatch } from '../../../../shared/coherence/rules/figure-mismatch.ts'
import { buildComparison, type Placed } from './build-comparison.ts'

const figure = (on: string, value: number, rest: Partial<Extract<Placed, { kind: 'figure' }>> = {}): Placed => ({
  kind: 'figure',
  on,
  value,
  unit: 'death',
  measured: false,
  bound: 'exact',
  noun: 'morts',
  reference: false,
  number: on.split(' ')[0] ?? on,
  ...rest,
})
const POINT = { text: "L'attaque à Gao a fait 12 morts", mentions: [figure('12 morts', 12)] }
const check = (text: string, ...mentions: Placed[]) => figureMismatch(buildComparison(POINT, { text, mentions }))

const measured = (on: string, value: number, unit: string): Placed =>
  figure(on, value, { unit, measured: true, noun: on.split(' ')[1] ?? '' })
const runMeasured = (left: Placed, right: Placed) =>
  figureMismatch(
    buildComparison(
      { text: `La zone s'étend sur ${left.on} au nord`, mentions: [left] },
      { text: `La zone s'étend sur ${right.on} au nord`, mentions: [right] },
    ),
  )

describe('figure-mismatch', () => {
  it('fires on another value of the same noun, on the number alone', () => {
    const [found] = check("L'attaque à Gao a fait 15 morts", figure('15 morts', 15))
    expect(found).toMatchObject({
      severity: 'error',
      expected: '12',
      actual: '15',
      suggestion: '12',
      start: 23,
      end: 25,
      pointSpan: { start: 23, end: 25 },
      cue: 'morts',
    })
  })

  it('is silent on the same value and on an added figure', () => {
    expect(check("L'attaque à Gao a fait 12 morts et 15 morts", figure('12 morts', 12), figure('15 morts', 15))).toEqual([])
    expect(check("L'attaque à Gao a fait 30 blessés", figure('30 blessés', 30, { unit: 'injured', noun: 'blessés' }))).toEqual([])
  })

  it('tells bounds apart but lets a figure be softened', () => {
    expect(check("L'attaque à Gao a fait 12 morts", figure('12 morts', 12, { bound: 'at-least' }))[0]).toMatchObject({
      actual: '>=12',
      severity: 'error',
    })
    expect(check("L'attaque à Gao a fait 12 morts", figure('12 morts', 12, { bound: 'about' }))).toEqual([])
  })

  it('accepts rounding that says so and no other', () => {
    const point = {
      text: 'Nous avons formé 12 430 agents',
      mentions: [figure('12 430 agents', 12_430, { unit: 'agent', noun: 'agents', number: '12 430' })],
    }
    const said = (value: number, bound: 'exact' | 'about') =>
      figureMismatch(
        buildComparison(point, {
          text: 'Nous avons formé 12 400 agents',
          mentions: [figure('12 400 agents', value, { unit: 'agent', noun: 'agents', number: '12 400', bound })],
        }),
      )
    expect(said(12_400, 'about')).toEqual([])
    expect(said(12_400, 'exact')).toHaveLength(1)
    expect(said(20_000, 'about')).toHaveLength(1)
  })

  it('converts exact units and fires on measures that do not convert', () => {
    expect(runMeasured(measured('2 km', 2, 'km'), measured('2000 m', 2000, 'm'))).toEqual([])
    expect(runMeasured(measured('2 km', 2, 'km'), measured('3000 m', 3000, 'm'))[0]).toMatchObject({
      suggestion: '2 km',
      start: 20,
    })
    expect(runMeasured(measured('40 euros', 40, 'EUR'), measured('40 dollars', 40, 'USD'))[0]).toMatchObject({
      expected: '40 EUR',
      actual: '40 USD',
    })
  })

  it("leaves somebody else's words alone", () => {
    const comparison = buildComparison(POINT, {
      text: "L'attaque à Gao a fait 15 morts",
      mentions: [figure('15 morts', 15)],
      reported: ['15 morts'],
    })
    expect(figureMismatch(comparison)).toEqual([])
    expect(comparison.figures.missing).toHaveLength(1)
  })

  it('reads declared slots before extracted ones', () => {
    const declared = [{ kind: 'figure', value: 14, unit: 'death', bound: 'exact' } as const]
    const run = (value: number) =>
      figureMismatch(
        buildComparison(
          POINT,
          { text: `L'attaque à Gao a fait ${value} morts`, mentions: [figure(`${value} morts`, value)] },
          declared,
        ),
      )
    expect(run(14)).toEqual([])
    expect(run(12)[0]).toMatchObject({ expected: '14', actual: '12' })
  })

  it('does not compare figures of another year', () => {
    const point = {
      text: 'En 2026 nous formons 12 agents',
      mentions: [
        { kind: 'date', on: '2026', value: '2026', relative: false } as Placed,
        figure('12 agents', 12, { unit: 'agent' }),
      ],
    }
    const text = {
      text: 'En 2024 nous formons 9 agents',
      mentions: [
        { kind: 'date', on: '2024', value: '2024', relative: false } as Placed,
        figure('9 agents', 9, { unit: 'agent' }),
      ],
    }
    expect(figureMismatch(buildComparison(point, text))).toEqual([])
  })
})
