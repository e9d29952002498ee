import { describe, expect, it } from 'vitest'
import { actorMismatch } from '../../../../shared/coherence/rules/actor-mismatch.ts'
import { buildComparison, type Placed } from './build-comparison.ts'

const country = (on: string, code: string): Placed => ({ kind: 'actor', on, id: `country:${code}`, type: 'country' })
const place = (on: string, id: string, within: string): Placed => ({ kind: 'actor', on, id, type: 'place', within })
const POINT = {
  text: "La France condamne l'attaque à Gao",
  mentions: [country('France', 'FR'), place('Gao', 'city:gao', 'country:ML')],
}
const check = (text: string, ...mentions: Placed[]) => actorMismatch(buildComparison(POINT, { text, mentions }))

describe('actor-mismatch', () => {
  it('fires on another country in the same place', () => {
    const [found] = check(
      "L'Allemagne condamne l'attaque à Gao",
      country('Allemagne', 'DE'),
      place('Gao', 'city:gao', 'country:ML'),
    )
    expect(found).toMatchObject({ expected: 'country:FR', actual: 'country:DE', suggestion: 'France', start: 2, end: 11 })
  })

  it('fires on another town of the same country', () => {
    expect(
      check("La France condamne l'attaque à Kidal", country('France', 'FR'), place('Kidal', 'city:kidal', 'country:ML')),
    ).toHaveLength(1)
  })

  it('accepts the country of a town and the capital of a country', () => {
    expect(check("Paris condamne l'attaque au Mali", place('Paris', 'city:paris', 'country:FR'), country('Mali', 'ML'))).toEqual(
      [],
    )
  })

  it('is silent on a partner beside us, and when the name is only left out', () => {
    const partner = check(
      "La France et l'Allemagne condamnent l'attaque à Gao",
      country('France', 'FR'),
      country('Allemagne', 'DE'),
      place('Gao', 'city:gao', 'country:ML'),
    )
    expect(partner).toEqual([])
    expect(
      check("Nous condamnons l'attaque survenue au Mali, à Gao", country('Mali', 'ML'), place('Gao', 'city:gao', 'country:ML')),
    ).toEqual([])
  })

  it('accuses nobody when several names could have taken the place', () => {
    const text = "Deux experts du Japon puis du Brésil hier encore réservés condamnent l'attaque à Gao"
    expect(check(text, country('Japon', 'JP'), country('Brésil', 'BR'), place('Gao', 'city:gao', 'country:ML'))).toEqual([])
  })
})
