import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import type { BenchLine } from '../bench-line.ts'
import { compare } from '../measure/compare.ts'
import { makeRelayingText } from './make-relaying-text.ts'
import { makeStatements } from './make-statements.ts'
import { prepareStatements } from './prepare-statements.ts'

const MANY_POINTS = 10_000
const TEXTS = 60
const NOW = '2026-11-22T09:00:00Z'

/** Megabytes that live objects take, once what nothing holds is collected. */
function held(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

function line(what: string, ours: number, note: string): BenchLine {
  return compare({ what: `check: memory, ${what}`, unit: 'MB', ours, peer: null, peerName: '', by: 'value', target: null, note })
}

/** What the checker keeps: its lexicons, many points, and what it remembers of the paragraphs that it has read (bounded). */
export async function benchHeldMemory(open: () => Promise<Checker>): Promise<readonly BenchLine[]> {
  const before = held()
  const checker = await open()
  checker.extract('One sentence.', { language: 'en' })
  const compiled = held()
  const statements = makeStatements(MANY_POINTS)
  const prepared = prepareStatements(checker, statements)
  const ready = held()
  let words = 0
  for (let rank = 0; rank < TEXTS; rank += 1) {
    const text = makeRelayingText(seededRandom(`held ${rank}`), statements.slice(0, 1000))
    words += text.split(' ').length
    checker.check({ path: 'bench', text, language: 'en', now: NOW }, prepared)
  }
  const after = held()
  // Both are asked for once more, so that they are still held when the last figure is taken.
  checker.check({ path: 'bench', text: '', language: 'en', now: NOW }, prepared)
  return [
    line('lexicons', compiled - before, 'all languages loaded, English compiled'),
    line('points', ready - compiled, `${MANY_POINTS.toLocaleString('en')} points prepared`),
    line('texts', after - ready, `after ${words.toLocaleString('en')} words that relay: what is kept of the latest`),
  ]
}
