import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { messagePoint } from './message-point.ts'
import { frame } from './frame.ts'

/** A mandatory point that the text leaves out while it relays two others, and the same point relayed (a negative). */
export function omissionCases(base: BaseText, neighbours: readonly BaseText[], seed: string): readonly BenchCase[] {
  const random = seededRandom(`${seed}/omission/${base.source}/${base.id}/${base.language}`)
  const others = neighbours.filter((other) => other.id !== base.id)
  if (others.length < 2) return []
  const start = random.below(others.length)
  const pair = [others[start], others[(start + 1) % others.length]].filter((other) => other !== undefined)
  const words = (other: BaseText) => random.pick([other.statement, ...other.relays])
  const messages = {
    format: 'unisson-messages/1' as const,
    points: [messagePoint(base, { mandatory: true }), ...pair.map((other) => messagePoint(other))],
    terms: [],
  }
  const shared = { source: base.source, language: base.language, messages, point: base.id, tolerated: [] }
  const around = pair.map(words)
  const relayed = frame([around[0], words(base), around[1]].join(' '), base.language, random)
  return [
    {
      ...shared,
      id: `${base.id}/${base.language}/omission.absent`,
      operator: 'omission.absent',
      text: frame(around.join(' '), base.language, random).text,
      relay: null,
      expected: { rule: 'omission', span: null },
    },
    {
      ...shared,
      id: `${base.id}/${base.language}/faithful.mandatory-relayed`,
      operator: 'faithful.mandatory-relayed',
      text: relayed.text,
      relay: relayed.relay,
      expected: null,
    },
  ]
}
