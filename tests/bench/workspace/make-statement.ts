import type { SeededRandom } from '../../helpers/seeded-random.ts'

const ACTORS = ['France', 'Germany', 'Japan', 'Brazil', 'Canada', 'Norway', 'Kenya', 'Chile']
const ACTS = ['condemns', 'strongly condemns', 'deplores', 'regrets', 'welcomes', 'supports', 'takes note of']
const EVENTS = ['the attack', 'the strike', 'the agreement', 'the election', 'the ceasefire', 'the decision']
const PLACES = ['Mali', 'Ukraine', 'Sudan', 'Haiti', 'Lebanon', 'Armenia', 'Myanmar', 'Yemen', 'Niger', 'Georgia']
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'October']
const OUTCOMES = ['killed', 'displaced', 'injured', 'concerned', 'reached']

/** An invented approved message: an actor, an act, a date, a place and a figure. */
export function makeStatement(random: SeededRandom): string {
  const day = 1 + random.below(28)
  const people = 11 + random.below(9000)
  return (
    `${random.pick(ACTORS)} ${random.pick(ACTS)} ${random.pick(EVENTS)} of ${day} ${random.pick(MONTHS)} ${2020 + random.below(7)}` +
    ` in ${random.pick(PLACES)}, which ${random.pick(OUTCOMES)} ${people} people.`
  )
}
