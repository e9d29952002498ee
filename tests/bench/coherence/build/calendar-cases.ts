import type { MessagePoint } from '../../../../shared/domain/messages-file.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { changeFigure } from '../departures/change-figure.ts'
import { frame } from './frame.ts'
import { messagePoint } from './message-point.ts'

/** On each side of `BENCH_NOW`. */
const PAST = '2026-04-30T18:00:00Z'
const FUTURE = '2026-05-03T18:00:00Z'

/** Points under embargo, out of date or replaced, relayed all the same; and the same dates on the other side of now. */
export function calendarCases(base: BaseText, seed: string): readonly BenchCase[] {
  const random = seededRandom(`${seed}/calendar/${base.source}/${base.id}/${base.language}`)
  const sentence = random.pick([base.statement, ...base.relays])
  const framed = frame(sentence, base.language, random)
  const make = (operator: string, points: readonly MessagePoint[], expected: BenchCase['expected']): BenchCase => ({
    id: `${base.id}/${base.language}/${operator}`,
    source: base.source,
    language: base.language,
    pair: base.language,
    operator,
    text: framed.text,
    messages: { format: 'unisson-messages/1', points: [...points], terms: [] },
    point: base.id,
    relay: framed.relay,
    expected,
    // A replaced point's relay also differs from the point that replaced it.
    tolerated: operator === 'calendar.superseded' ? ['figure-mismatch'] : [],
  })
  const newer = changeFigure(base.statement, base.language, random)
  return [
    make('calendar.embargoed', [messagePoint(base, { embargoUntil: FUTURE })], { rule: 'embargoed', span: framed.relay }),
    make('calendar.expired', [messagePoint(base, { validUntil: PAST })], { rule: 'expired', span: framed.relay }),
    ...(newer === null
      ? []
      : [
          make(
            'calendar.superseded',
            [messagePoint(base), messagePoint({ ...base, id: `${base.id}-bis`, statement: newer.text }, { supersedes: base.id })],
            { rule: 'superseded', span: framed.relay },
          ),
        ]),
    make('faithful.embargo-over', [messagePoint(base, { embargoUntil: PAST })], null),
    make('faithful.still-valid', [messagePoint(base, { validUntil: FUTURE })], null),
  ]
}
