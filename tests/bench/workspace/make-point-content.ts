import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import type { SeededRandom } from '../../helpers/seeded-random.ts'
import { makeStatement } from './make-statement.ts'

/** One point in ten is mandatory: a ministry's share, and each costs a line of coverage. */
export function makePointContent(random: SeededRandom, rank: number): TalkingPointContent {
  return {
    topicId: null,
    origin: 'central',
    statement: { en: makeStatement(random) },
    slots: [],
    slotsConfirmed: false,
    mandatory: rank % 10 === 0,
    missions: [],
    embargoUntil: null,
    validFrom: null,
    validUntil: null,
    supersedes: null,
    classification: 'public',
    sources: [],
  }
}
