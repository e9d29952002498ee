import { describe, expect, it } from 'vitest'
import type { Token } from '../../../../shared/coherence/model/sentence.ts'
import { polarityFlip } from '../../../../shared/coherence/rules/polarity-flip.ts'
import { buildComparison, NO_WORDS, type Placed, type Side } from './build-comparison.ts'

const not = (on: string, scope: string): Placed => ({ kind: 'negation', on, scope })
const ANTONYMS: Readonly<Record<string, 0 | 1>> = { ouvre: 0, ferme: 1, accepte: 0, refuse: 1 }
const words = {
  ...NO_WORDS,
  antonymOf: (token: Token) => {
    const side = ANTONYMS[token.folded]
    return side === undefined ? null : { side }
  },
  areOpposite: (left: Token, right: Token) =>
    [left.folded, right.folded].toSorted().join() === 'ferme,ouvre' ||
    [left.folded, right.folded].toSorted().join() === 'accepte,refuse',
  isCue: (token: Token) => token.folded === 'pas' || token.folded === 'ne',
  isFirstPerson: () => false,
  formsOf: () => [],
}
const check = (point: Side, text: Side) => polarityFlip(buildComparison(point, text, [], words))
const YES = { text: "La France reconnaît l'annexion de la Crimée" }
const NO = {
  text: "La France ne reconnaît pas l'annexion de la Crimée",
  mentions: [not('ne reconnaît pas', "ne reconnaît pas l'annexion de la Crimée")],
}

describe('polarity-flip', () => {
  it('fires when a negation is lost, and gives the approved words back', () => {
    expect(check(NO, YES)[0]).toMatchObject({ reasons: ['negation-lost'], start: 10, end: 19, suggestion: 'ne reconnaît pas' })
  })

  it('fires when a negation is added', () => {
    expect(check(YES, NO)[0]).toMatchObject({ reasons: ['negation-added'], severity: 'error' })
  })

  it('is silent when both are negated, when neither is, and when two negations meet', () => {
    expect(check(NO, NO)).toEqual([])
    expect(check(YES, YES)).toEqual([])
    const twice = {
      text: NO.text,
      mentions: [not('ne', "ne reconnaît pas l'annexion"), not('pas', "ne reconnaît pas l'annexion de la Crimée")],
    }
    expect(check(YES, twice)).toEqual([])
  })

  it('ignores a negation of something else', () => {
    const text = {
      text: "La France reconnaît l'annexion de la Crimée et ne cède pas",
      mentions: [not('ne cède pas', 'ne cède pas')],
    }
    expect(check(YES, text)).toEqual([])
  })

  it('fires on an antonym in the same place, not when it is denied', () => {
    const point = { text: 'La France ouvre une ambassade à Gao' }
    expect(check(point, { text: 'La France ferme une ambassade à Gao' })[0]).toMatchObject({
      reasons: ['antonym'],
      suggestion: 'ouvre',
    })
    const denied = { text: 'La France ne ferme pas une ambassade à Gao', mentions: [not('ne', 'ne ferme pas une ambassade')] }
    expect(check(point, denied)).toEqual([])
    expect(
      check(
        { text: 'La France refuse la demande' },
        { text: "La France n'accepte pas la demande", mentions: [not('n', "n'accepte pas la demande")] },
      ),
    ).toEqual([])
  })
})
