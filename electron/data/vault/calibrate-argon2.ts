import { availableParallelism } from 'node:os'
import type { Argon2Cost } from './argon2-cost.ts'
import { derivePassphraseKey } from './derive-passphrase-key.ts'

const MEMORY_KIBIBYTES = 256 * 1024
const TARGET_MILLISECONDS = 700
const SHORTEST_MILLISECONDS = 500
const LONGEST_MILLISECONDS = 1000
const MOST_PASSES = 64

/**
 * Finds the passes that make one guess last about 0.7 s here (0.5 to 1 s), over 256 MiB. Memory is what hurts
 * hardware built for guessing, so it is never traded for speed: a slow machine gets fewer passes, at least 2.
 */
export async function calibrateArgon2(): Promise<Argon2Cost> {
  const lanes = Math.min(4, availableParallelism())
  const time = async (passes: number): Promise<number> => {
    const start = performance.now()
    await derivePassphraseKey('calibration', new Uint8Array(16), { memoryKibibytes: MEMORY_KIBIBYTES, passes, lanes })
    return performance.now() - start
  }
  // The first run also pays for the pages of memory: only later ones tell the price of a pass.
  await time(1)
  const [few, more] = [await time(1), await time(4)]
  const pass = Math.max((more - few) / 3, 1)
  const passes = within(1 + (TARGET_MILLISECONDS - few) / pass)
  // What else the machine was doing may have spoiled the estimate: the guess itself is timed, and corrected once.
  const measured = await time(passes)
  const corrected = measured < SHORTEST_MILLISECONDS || measured > LONGEST_MILLISECONDS
  return {
    memoryKibibytes: MEMORY_KIBIBYTES,
    passes: corrected ? within((passes * TARGET_MILLISECONDS) / measured) : passes,
    lanes,
  }
}

function within(passes: number): number {
  return Math.min(MOST_PASSES, Math.max(2, Math.round(passes)))
}
