import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import type { BenchLine } from '../bench-line.ts'
import { compare } from '../measure/compare.ts'
import { makeRelayingText } from './make-relaying-text.ts'
import { makeStatements } from './make-statements.ts'
import { makeUnrelatedText } from './make-unrelated-text.ts'
import { prepareStatements } from './prepare-statements.ts'

const SIZES = [1, 2, 4, 8] as const
const RUNS = 3
const POINTS = 1000
const NOW = '2026-11-22T09:00:00Z'
/** Eight times the size in eight times the time, and a quarter more for what a larger heap costs. */
const LINEAR = 10
const WORDS = 20_000
const HUGE_WORDS = 1_700_000

interface Growing {
  readonly what: string
  /** Points and text of a size. */
  readonly make: (size: number) => { readonly points: number; readonly text: string }
}

const unrelated = (words: number) => makeUnrelatedText(seededRandom(`growth ${words}`), words)

function relaying(size: number): string {
  const statements = makeStatements(POINTS)
  return Array.from({ length: size }, (_, rank) => makeRelayingText(seededRandom(`growth ${rank}`), statements)).join('\n\n')
}

const GROWING: readonly Growing[] = [
  { what: 'text that aligns with nothing', make: (size) => ({ points: POINTS, text: unrelated(WORDS * size) }) },
  { what: 'text that relays', make: (size) => ({ points: POINTS, text: relaying(size) }) },
  { what: 'points', make: (size) => ({ points: 2500 * size, text: relaying(1) }) },
  { what: 'one paragraph', make: (size) => ({ points: POINTS, text: relaying(size).replaceAll('\n\n', ' ') }) },
  {
    what: 'one sentence',
    make: (size) => ({
      points: POINTS,
      text: relaying(1)
        .replaceAll(/[.\n]+/g, ' ')
        .slice(0, 10_000 * size),
    }),
  },
  { what: 'no spaces', make: (size) => ({ points: POINTS, text: unrelated(WORDS * size).replaceAll(/\s+/g, '') }) },
]

/** Milliseconds of the quickest of some checks, each by points freshly prepared: nothing is remembered of the text. */
function quickest(checker: Checker, points: number, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run += 1) {
    const prepared = prepareStatements(checker, makeStatements(points))
    const began = performance.now()
    checker.check({ path: 'bench', text, language: 'en', now: NOW }, prepared)
    least = Math.min(least, performance.now() - began)
  }
  return least
}

/** Ten megabytes, language by language and step by step, as a screen would have them checked. */
function hugeText(checker: Checker): BenchLine {
  const prepared = prepareStatements(checker, makeStatements(POINTS))
  const text = unrelated(HUGE_WORDS)
  const steps = checker.checkInSteps({ path: 'bench', text, now: NOW }, prepared)
  const began = performance.now()
  let last = began
  let longest = 0
  for (let done = false; !done;) {
    done = steps.next().done === true
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  return compare({
    what: `check: ${(text.length / 1e6).toFixed(0)} MB, longest step`,
    unit: 'ms',
    ours: longest,
    peer: null,
    peerName: '',
    by: 'value',
    target: { bound: 'at most', value: 1000 },
    note: `all of it in ${((last - began) / 1000).toFixed(1)} s`,
  })
}

/** What eight times the text, the points, the paragraph or the sentence cost: time must grow with them and no faster. */
export function benchGrowth(checker: Checker): readonly BenchLine[] {
  const lines = GROWING.map(({ what, make }) => {
    const times = SIZES.map((size) => {
      const { points, text } = make(size)
      return quickest(checker, points, text)
    })
    const [least = 0] = times
    return compare({
      what: `check: 8 times as much, ${what}`,
      unit: 'ms',
      ours: times.at(-1) ?? 0,
      peer: least,
      peerName: 'once as much',
      by: 'ratio',
      target: { bound: 'at most', value: LINEAR },
      note: `1, 2, 4 and 8 times: ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
    })
  })
  return [...lines, hugeText(checker)]
}
