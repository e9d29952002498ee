import { describe, expect, it } from 'vitest'
import { dateMismatch } from '../../../../shared/coherence/rules/date-mismatch.ts'
import { buildComparison, type Placed } from './build-comparison.ts'

const date = (on: string, value: string, limit?: 'by' | 'from'): Placed => ({
  kind: 'date',
  on,
  value,
  relative: false,
  ...(limit === undefined ? {} : { limit }),
})
const check = (pointDate: Placed, text: string, ...mentions: Placed[]) =>
  dateMismatch(
    buildComparison({ text: `La France condamne l'attaque du ${pointDate.on} à Gao`, mentions: [pointDate] }, { text, mentions }),
  )

describe('date-mismatch', () => {
  it('fires when a part that both state differs', () => {
    const [found] = check(date('3 mars', '--03-03'), "La France condamne l'attaque du 4 mars à Gao", date('4 mars', '--03-04'))
    expect(found).toMatchObject({
      expected: '--03-03',
      actual: '--03-04',
      suggestion: '3 mars',
      start: 32,
      end: 38,
      severity: 'error',
    })
  })

  it('is silent when one date says more than the other', () => {
    expect(
      check(date('3 mars', '--03-03'), "La France condamne l'attaque du 3 mars 2026 à Gao", date('3 mars 2026', '2026-03-03')),
    ).toEqual([])
    expect(check(date('3 mars', '--03-03'), "La France condamne l'attaque de mars à Gao", date('mars', '--03'))).toEqual([])
    expect(check(date('3 mars', '--03-03'), "La France condamne en 2026 l'attaque à Gao", date('2026', '2026'))).toEqual([])
  })

  it('leaves a date with a role of its own alone', () => {
    const text = "Par un communiqué du 5 mars la France condamne l'attaque à Gao"
    expect(check(date('3 mars', '--03-03'), text, date('5 mars', '--03-05'))).toEqual([])
  })

  it('prefers the date that agrees', () => {
    const text = "La France condamne le 5 mars l'attaque du 3 mars à Gao"
    expect(check(date('3 mars', '--03-03'), text, date('5 mars', '--03-05'), date('3 mars', '--03-03'))).toEqual([])
  })

  it('fires when a deadline becomes a start', () => {
    const text = "La France condamne l'attaque du 3 mars à Gao"
    expect(check(date('3 mars', '--03-03', 'by'), text, date('3 mars', '--03-03', 'from'))[0]).toMatchObject({
      reasons: ['limit-differs', 'same-place'],
    })
  })
})
