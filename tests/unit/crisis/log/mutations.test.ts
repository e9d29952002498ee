import { expect, it } from 'vitest'
import type { LogFault } from '../../../../shared/domain/crisis/log/log-fault.ts'
import type { LogTools } from '../../../../shared/domain/crisis/log/log-tools.ts'
import { readLogLine } from '../../../../shared/domain/crisis/log/verify/read-log-line.ts'
import { verifyLog } from '../../../../shared/domain/crisis/log/verify/verify-log.ts'
import { createBoundedCache } from '../../../../shared/lib/bounded-cache.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import { draft, makeLog, testKey, TOOLS } from './log-kit.ts'
import { MUTATIONS } from './mutations.ts'

/** 2,000 in CI; `UNISSON_MUTATIONS=1000000` for the long run, with a series of its own by `UNISSON_MUTATIONS_SEED`. */
const COUNT = Number(process.env['UNISSON_MUTATIONS'] ?? 2_000)
const SEED = process.env['UNISSON_MUTATIONS_SEED'] ?? 'mutations'

/** Most lines and signatures come back in every change: what depends on them alone is worked out once. */
function remembering<Value>(work: (name: string) => Value): (name: string) => Value {
  const known = createBoundedCache<Value>(10_000)
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const value = work(name)
    known.set(name, value)
    return value
  }
}
const signed = remembering((given: string) => {
  const [publicKey, text, signature] = JSON.parse(given) as [string, string, string]
  return TOOLS.verifySignature(publicKey, text, signature)
})
const tools: LogTools = { sha256: TOOLS.sha256, verifySignature: (...given) => signed(JSON.stringify(given)) }
const read = remembering((text: string) => readLogLine(text, TOOLS.sha256))

/** First and last line, from 1, that a change touched in the changed text; they cross where lines are only gone. */
function touched(before: readonly string[], after: readonly string[]): { from: number; to: number } {
  let from = 0
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1
  let end = 0
  while (end < before.length - from && end < after.length - from && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { from: from + 1, to: after.length - end }
}

/**
 * A fault stands at the touched lines or beside them (what was deleted, after the entry before, whose signature may stand
 * between); a remade chain is told by the stretch, a foreign key by the whole.
 */
function locates(fault: LogFault, { from, to }: { from: number; to: number }): boolean {
  if (fault.kind === 'rewritten' || fault.kind === 'wrong-key') return true
  return fault.line >= from - (fault.kind === 'deleted' ? 2 : 1) && fault.line <= to + 1
}

it(
  `finds and locates each of ${COUNT} changes to a log of 50 entries`,
  () => {
    const key = testKey()
    const log = makeLog(
      Array.from({ length: 50 }, (_, index) => draft(index)),
      { key, signEvery: 20 },
    )
    const expected = { publicKey: key.publicKey, closed: true }
    expect(verifyLog(log.text, tools, expected, read).verdict).toBe('intact')
    const before = log.text.split('\n')
    const kinds = Object.entries(MUTATIONS)
    const random = seededRandom(SEED)
    const tally = new Map(kinds.map(([name]) => [name, { made: 0, missed: 0, elsewhere: 0 }]))
    for (let done = 0, turn = 0; done < COUNT; turn += 1) {
      const [name, mutate] = kinds[turn % kinds.length]!
      const text = mutate(log, random.next)
      if (text === log.text) continue
      done += 1
      const { verdict, faults } = verifyLog(text, tools, expected, read)
      const count = tally.get(name)!
      count.made += 1
      if (verdict === 'intact') count.missed += 1
      else if (verdict === 'tampered') {
        const where = touched(before, text.split('\n'))
        if (!faults.some((fault) => locates(fault, where))) count.elsewhere += 1
      }
    }
    if (COUNT > 2_000) console.table(Object.fromEntries(tally))
    expect([...tally].filter(([, { made }]) => made === 0)).toEqual([])
    expect([...tally].filter(([, { missed, elsewhere }]) => missed + elsewhere > 0)).toEqual([])
  },
  60_000 + COUNT * 20,
)
