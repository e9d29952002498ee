import { createHash } from 'node:crypto'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { acceptMessages } from '../../../shared/coherence/messages/accept-messages.ts'
import { describeFault } from '../../../shared/coherence/messages/describe-fault.ts'
import { UsageProblem } from '../usage-problem.ts'

type Prepared = ReturnType<Checker['prepare']>

/** Messages kept prepared at once: a batch runs over a few topics, and memory must not grow with its length. */
const KEPT = 64

/** Prepares the messages of batch lines, each content once while it is in use. Throws `UsageProblem` for bad messages. */
export function createPreparedCache(checker: Checker): (messages: unknown) => Prepared {
  const kept = new Map<string, Prepared>()
  return (value) => {
    const key = createHash('sha1').update(JSON.stringify(value)).digest('base64')
    const known = kept.get(key)
    const prepared = known ?? prepare(checker, value)
    kept.delete(key)
    kept.set(key, prepared)
    if (kept.size > KEPT) for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    return prepared
  }
}

function prepare(checker: Checker, value: unknown): Prepared {
  if (isEmpty(value)) throw new UsageProblem('messages: neither points nor terms are given')
  const { messages, faults } = acceptMessages(withFormat(value))
  const [first] = faults
  if (first !== undefined) throw new UsageProblem(`messages: ${describeFault(first)}`)
  return checker.prepare(messages)
}

/** An object with neither list would check the text against nothing, and pass it. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('points' in value) && !('terms' in value)
}

/** Inside a line there is no other format to mistake it for, so `format` may be left out. */
function withFormat(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { format: 'unisson-messages/1', ...value } : value
}
