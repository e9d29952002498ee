import { describe, expect, it } from 'vitest'
import { stanceShift } from '../../../../shared/coherence/rules/stance-shift.ts'
import { buildComparison, NO_WORDS, type Placed } from './build-comparison.ts'

const LADDER = ['concern', 'regret', 'deplore', 'condemn']
const act = (on: string, name: string, rest: Partial<Extract<Placed, { kind: 'stance' }>> = {}): Placed => ({
  kind: 'stance',
  on,
  family: 'disapproval',
  act: name,
  level: LADDER.indexOf(name),
  negated: false,
  ...rest,
})
const POINT = { text: "La France condamne l'attaque", mentions: [act('condamne', 'condemn')] }
const WORDS = {
  ...NO_WORDS,
  antonymOf: () => null,
  isCue: () => false,
  isFirstPerson: (token: { readonly folded: string }) => token.folded === 'nous',
  formsOf: (_family: string, wanted: string) =>
    wanted === 'condemn' ? ['condamne', 'condamnons', 'condamnent'] : ['regrette', 'regrettons', 'regrettent'],
}
const check = (text: string, ...mentions: Placed[]) => stanceShift(buildComparison(POINT, { text, mentions }, [], WORDS))

describe('stance-shift', () => {
  it('warns of one step and refuses two', () => {
    expect(check("La France déplore l'attaque", act('déplore', 'deplore'))[0]).toMatchObject({
      severity: 'warning',
      expected: 'condemn',
      actual: 'deplore',
      suggestion: 'condamne',
    })
    expect(check("La France regrette l'attaque", act('regrette', 'regret'))[0]).toMatchObject({ severity: 'error' })
  })

  it('suggests the approved act in the form of the word it replaces', () => {
    expect(check("Nous regrettons l'attaque", act('regrettons', 'regret'))[0]).toMatchObject({ suggestion: 'condamnons' })
  })

  it('refuses another ladder and a denied act', () => {
    expect(check("La France salue l'attaque", act('salue', 'welcome', { family: 'approval', level: 1 }))[0]).toMatchObject({
      severity: 'error',
      reasons: ['another-family', 'same-object'],
    })
    expect(
      check(
        "La France ne condamne pas l'attaque",
        { kind: 'negation', on: 'ne', scope: "ne condamne pas l'attaque" },
        act('condamne', 'condemn', { negated: true }),
      )[0],
    ).toMatchObject({ severity: 'error', reasons: ['act-denied', 'same-object'] })
  })

  it('is silent on the same step, on an act with another object, and inside the declared range', () => {
    expect(check("La France condamne l'attaque", act('condamne', 'condemn'))).toEqual([])
    expect(
      check(
        "La France condamne l'attaque et salue la réponse",
        act('condamne', 'condemn'),
        act('salue', 'welcome', { family: 'approval', level: 1 }),
      ),
    ).toEqual([])
    const ranged = [{ kind: 'stance', family: 'disapproval', act: 'condemn', min: 'deplore' } as const]
    expect(
      stanceShift(
        buildComparison(POINT, { text: "La France déplore l'attaque", mentions: [act('déplore', 'deplore')] }, ranged, WORDS),
      ),
    ).toEqual([])
    expect(
      stanceShift(
        buildComparison(POINT, { text: "La France regrette l'attaque", mentions: [act('regrette', 'regret')] }, ranged, WORDS),
      ),
    ).toHaveLength(1)
  })
})
