import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startCrisisLoad } from '../../helpers/crisis-load.ts'
import type { BenchContext } from '../bench-context.ts'
import type { BenchLine } from '../bench-line.ts'
import { quantile } from '../measure/quantile.ts'

const DECLARATIONS = 200
const line = (what: string, ours: number, most: number): BenchLine => ({
  what,
  unit: 'ms',
  ours,
  peer: null,
  peerName: '',
  figure: ours,
  by: 'value',
  target: { bound: 'at most', value: most },
})

/** The figures that the crisis room promises, through the port of a data process of its own. */
export async function benchCrisis({ scratch }: BenchContext): Promise<readonly BenchLine[]> {
  const folder = join(scratch, 'crisis')
  mkdirSync(folder, { recursive: true })
  const load = await startCrisisLoad(folder)
  try {
    const { times } = await load.declareWhileIndexing(DECLARATIONS)
    const five: string[] = []
    for (let count = 0; count < 5; count += 1) five.push(await load.fill(2000))
    const switched: number[] = []
    for (let round = 0; round < 4; round += 1) for (const id of five) switched.push((await load.show(id)).milliseconds)
    const long = await load.fill(10_000)
    const opened: number[] = []
    for (let round = 0; round < 5; round += 1) opened.push((await load.show(long)).milliseconds)
    return [
      line('crisis: declared while texts are indexed, p99', quantile(times, 0.99), 100),
      line('crisis: one of five incidents of 2,000 entries, p95', quantile(switched, 0.95), 200),
      line('crisis: a log of 10,000 entries read and folded, median', quantile(opened, 0.5), 1000),
    ]
  } finally {
    await load.served.stop()
  }
}
