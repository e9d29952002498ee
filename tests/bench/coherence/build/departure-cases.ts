import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { DEPARTURE_OPERATORS } from '../departures/departure-operators.ts'
import { frame } from './frame.ts'
import type { BaseGroup } from './group-bases.ts'

/** One case per base, per way of saying it and per operator that finds something to change. */
export function departureCases(base: BaseText, group: BaseGroup, seed: string): readonly BenchCase[] {
  return [base.statement, ...base.relays].flatMap((sentence, way) =>
    DEPARTURE_OPERATORS.flatMap((operator, index): readonly BenchCase[] => {
      const random = seededRandom(`${seed}/${base.source}/${base.id}/${base.language}/${way}/${index}`)
      const departure = operator(sentence, base.language, random)
      if (departure === null) return []
      const framed = frame(departure.text, base.language, random)
      const shift = framed.relay.start
      return [
        {
          id: `${base.id}/${base.language}/${departure.operator}/${way}`,
          source: base.source,
          language: base.language,
          operator: departure.operator,
          text: framed.text,
          messages: group.messages,
          point: base.id,
          relay: framed.relay,
          expected: { rule: departure.rule, span: { start: departure.span.start + shift, end: departure.span.end + shift } },
          tolerated: departure.tolerated,
        },
      ]
    }),
  )
}
