import { describe, expect, it } from 'vitest'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = await loadChecker()
const errors = (point: Record<string, unknown>, text: string, language: 'fr' | 'es' = 'fr') =>
  checker
    .check({ path: 't', text, language, now: '2026-03-20T09:00Z' }, checker.prepare(messagesOf([point])))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ expected, actual }) => `${expected} ≠ ${actual}`)

const death = (value: number) => ({ kind: 'figure', value, unit: 'death', bound: 'exact', label: `${value} morts` })
const day = (value: string, label: string) => ({ kind: 'date', value, label })
const FIRST = "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 12 morts."
const SECOND = 'Une seconde équipe médicale part pour Kidal le 10 mars 2026 : elle y soigne déjà 4 blessés.'
const TWO = {
  id: 'a',
  statement: { fr: `${FIRST} ${SECOND}` },
  slots: [
    death(12),
    day('2026-03-03', '3 mars 2026'),
    { kind: 'figure', value: 4, unit: 'injured', bound: 'exact', label: '4 blessés' },
    day('2026-03-10', '10 mars 2026'),
  ],
}

describe('declared slots', () => {
  it('belong to the sentence that states them, each to its own', () => {
    expect(errors(TWO, `${FIRST} ${SECOND}`)).toEqual([])
    expect(errors(TWO, `${FIRST.replace('12', '15')} ${SECOND}`)).toEqual(['12 ≠ 15'])
    expect(errors(TWO, `${FIRST} ${SECOND.replace('10 mars', '11 mars')}`)).toHaveLength(1)
  })

  it('say nothing of a variant that does not hold their words', () => {
    const point = {
      id: 'a',
      statement: {
        fr: 'Les visas pour études seront délivrés en 15 jours au lieu de 30.',
        es: 'Los visados de estudios se expedirán en 15 días en lugar de 30.',
      },
      slots: [{ kind: 'figure', value: 15, unit: 'day', bound: 'exact', label: '15 jours' }],
    }
    expect(errors(point, point.statement.es, 'es')).toEqual([])
  })

  it('correct what stands at their label, and no other figure of the sentence', () => {
    const statement = "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 12 morts et 30 blessés."
    const point = {
      id: 'a',
      statement: { fr: statement },
      slots: [{ kind: 'figure', value: 33, unit: 'injury', bound: 'exact', label: '30 blessés' }],
    }
    expect(errors(point, statement)).toEqual(['33 ≠ 30'])
    expect(errors(point, statement.replace('30', '33'))).toEqual([])
    expect(errors(point, statement.replace('30', '33').replace('12', '15'))).toEqual(['12 ≠ 15'])
  })

  it('correct what was read, by their label or alone', () => {
    const corrected = { id: 'a', statement: { fr: FIRST }, slots: [{ ...death(14), label: '12 morts' }] }
    expect(errors(corrected, FIRST)).toEqual(['14 ≠ 12'])
    const { label: _label, ...bare } = death(14)
    expect(errors({ ...corrected, slots: [bare] }, FIRST.replace('12', '14'))).toEqual([])
  })
})
