import { describe, expect, it } from 'vitest'
import { fuzzyEqual } from '../../../../shared/coherence/align/fuzzy-equal.ts'
import { halfStep } from '../../../../shared/coherence/align/half-step.ts'
import { isExactUnit } from '../../../../shared/coherence/align/is-exact-unit.ts'
import { mayBeRounded } from '../../../../shared/coherence/align/may-be-rounded.ts'
import { near } from '../../../../shared/coherence/align/near.ts'
import { onTwoSides } from '../../../../shared/coherence/align/on-two-sides.ts'
import { roundedAlike } from '../../../../shared/coherence/align/rounded-alike.ts'
import { sameTemperature } from '../../../../shared/coherence/align/same-temperature.ts'
import { withinReach } from '../../../../shared/coherence/align/within-reach.ts'
import { foldWord } from '../../../../shared/coherence/text/fold-word.ts'
import { figure } from './made-mentions.ts'

describe('values that may be one', () => {
  it('lie within a share of the larger, whatever their signs and order', () => {
    expect(near(90, 100, 0.1)).toBe(true)
    expect(near(100, 90, 0.1)).toBe(true)
    expect(near(89, 100, 0.1)).toBe(false)
    expect(near(-90, -100, 0.1)).toBe(true)
    expect(near(-5, 5, 0.1)).toBe(false)
  })

  it('differ by half their last digit when they are small', () => {
    expect([halfStep(1), halfStep(1.5), halfStep(9.9), halfStep(10), halfStep(10.5)]).toEqual([0.5, 0.05, 0.05, 0, 0])
  })

  it('of one unit are rounded alike', () => {
    expect(roundedAlike(1.6, 2)).toBe(true)
    expect(roundedAlike(2, 1.6)).toBe(true)
    expect(roundedAlike(3, 4)).toBe(false)
    expect(roundedAlike(92, 100)).toBe(true)
    expect(roundedAlike(91, 100)).toBe(false)
  })

  it('are converted and then rounded', () => {
    expect(mayBeRounded(1, 1609, 2, 1000)).toBe(true)
    expect(mayBeRounded(2, 1000, 1, 1609)).toBe(true)
    expect(mayBeRounded(10, 1609, 20, 1000)).toBe(false)
    expect(mayBeRounded(84, 1, 100, 1)).toBe(true)
    expect(mayBeRounded(83, 1, 100, 1)).toBe(false)
    expect(mayBeRounded(-84, 1, -100, 1)).toBe(true)
  })

  it('count one thing when one is at most fifteen times the other', () => {
    expect(withinReach(figure(2), figure(30))).toBe(true)
    expect(withinReach(figure(30), figure(2))).toBe(true)
    expect(withinReach(figure(2), figure(31))).toBe(false)
  })

  it('are degrees of one scale or of the two, and small ones to their tenth', () => {
    expect(sameTemperature(20, 68)).toBe(true)
    expect(sameTemperature(68, 20)).toBe(true)
    expect(sameTemperature(20, 73)).toBe(false)
    expect(sameTemperature(20, 22)).toBe(true)
    expect(sameTemperature(20, 23)).toBe(true)
    expect(sameTemperature(20, 24)).toBe(false)
    expect(sameTemperature(10, 18)).toBe(true)
    expect(sameTemperature(1.5, 1.5)).toBe(true)
    expect(sameTemperature(1.5, 2)).toBe(false)
    expect(sameTemperature(2, 1.5)).toBe(false)
    expect(sameTemperature(1.5, 2.7)).toBe(true)
    expect(sameTemperature(2.7, 1.5)).toBe(true)
    expect(sameTemperature(-1.5, -2)).toBe(false)
    expect(sameTemperature(1, 2)).toBe(true)
    expect(sameTemperature(4.5, 5)).toBe(true)
  })

  it('are never converted when they are sums, shares or times', () => {
    expect(['EUR', 'percent', 'percentage-point', 'basis-point', 'year', 'minute'].every(isExactUnit)).toBe(true)
    expect(['km', 'kg', 'EURO', 'km/h', 'years', 'celsius'].some(isExactUnit)).toBe(false)
  })
})

describe('two sides of a number', () => {
  it.each([
    [{ bound: 'at-least' }, { bound: 'at-most' }, true],
    [{ bound: 'about', leans: 'over' }, { bound: 'about', leans: 'under' }, true],
    [{ bound: 'about', leans: 'under' }, { bound: 'at-least' }, true],
    [{ bound: 'at-least' }, { bound: 'about', leans: 'over' }, false],
    [{ bound: 'about' }, { bound: 'at-most' }, false],
    [{ bound: 'exact' }, { bound: 'at-most' }, false],
  ] as const)('%j and %j: %s', (left, right, expected) => {
    expect(onTwoSides(figure(12, left), figure(12, right))).toBe(expected)
    expect(onTwoSides(figure(12, right), figure(12, left))).toBe(expected)
  })
})

describe('forms of one word', () => {
  it.each([
    ['presi', 'president', true],
    ['pres', 'president', false],
    ['preside', 'presage', false],
    ['reunification', 'unification', false],
    ['ratification', 'ratifications', true],
    ['gouvernement', 'gouverner', true],
    ['preservation', 'reservation', false],
    ['abcdxxxx', 'abcdxxxxyyyyy', true],
    ['abcdefghij', 'abxdefghij', true],
    ['abcdefgh', 'abxdefgh', false],
    ['abcdefghijk', 'axcdefghijk', false],
    ['abcdefghijklmnop', 'abxdefghijklmnopqrst', true],
    ['abcdefghijklmnop', 'abxdefghijklmnopqrstu', false],
  ] as const)('%s, %s: %s', (left, right, expected) => {
    expect(fuzzyEqual(left, right)).toBe(expected)
    expect(fuzzyEqual(right, left)).toBe(expected)
  })
})

describe('digits of any script', () => {
  it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '０１２３４５６７８９', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'])('%s', (digits) => {
    expect(foldWord(digits)).toBe('0123456789')
  })
})
