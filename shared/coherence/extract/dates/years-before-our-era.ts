import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const LONGEST = 5

/** "1600 B.C.E.", "700 avant J.-C.": years of another count are neither years nor quantities; messages hardly ever hold one. */
export function dropYearsBeforeOurEra(reading: Reading): void {
  for (const { first, last } of reading.all(KIND.era)) {
    const year = reading.pieces[first - 1]
    if (year?.type === 'number' && year.end - year.start <= LONGEST) reading.use(first - 1, last)
  }
}
