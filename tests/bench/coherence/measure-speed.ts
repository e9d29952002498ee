import { createRequire } from 'node:module'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import { BENCH_NOW } from './build/bench-now.ts'

/** write-good ships no types: a text in, suggestions out. */
type WriteGood = (text: string) => readonly unknown[]

export interface Speed {
  /** Words a second of a whole check when no sentence relays a point. */
  readonly nothingAligns: number
  /** Words a second when every sentence relays one. */
  readonly everythingAligns: number
  /** Words a second of write-good (all its checks) on the first of the two texts, in the same run. */
  readonly writeGood: number
}

/** Times whole texts that the checker has not seen: `unrelated` against messages it does not relay, then the statements themselves. */
export function measureSpeed(checker: Checker, unrelated: string, messages: MessagesFile): Speed {
  const writeGood = createRequire(import.meta.url)('write-good') as WriteGood
  const prepared = checker.prepare(messages)
  const statements = messages.points.map(({ statement }) => statement.en ?? '').join('\n\n')
  const check = (text: string) => checker.check({ path: 'speed', text, language: 'en', now: BENCH_NOW }, prepared)
  check(`${statements}\n\n${unrelated.slice(0, 20_000)}`)
  return {
    nothingAligns: wordsPerSecond(unrelated, check),
    everythingAligns: wordsPerSecond(statements, check),
    writeGood: wordsPerSecond(unrelated, writeGood),
  }
}

/** The best of several passes; a mark at the end of each sentence makes each pass a new text, so that no cache answers. */
function wordsPerSecond(text: string, run: (text: string) => unknown): number {
  const words = text.split(/\s+/).length
  let best = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < 4; pass += 1) {
    const fresh = text.replaceAll(/(?<=[.!?])(?=\s)/g, '\u200b'.repeat(pass))
    const started = performance.now()
    run(fresh)
    best = Math.min(best, performance.now() - started)
  }
  return words / (best / 1000)
}
