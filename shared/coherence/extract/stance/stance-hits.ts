import { foldWord } from '../../text/fold-word.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

export interface Blocker {
  readonly forms: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

function blocked(reading: Reading, hit: Hit, blockers: readonly Blocker[]): boolean {
  const before = reading.pieces[hit.first - 1]
  if (before?.type !== 'word') return false
  const word = before.word.raw.toLowerCase()
  return blockers.some(({ forms, after }) => after.has(word) && forms.has(foldWord(hit.phrase.spelling)))
}

/** The longest stance phrases from left to right, without those inside exceptions, used pieces (dates) or after a blocking word. */
export function stanceHits(reading: Reading, blockers: readonly Blocker[]): readonly Hit[] {
  const excepted = reading.covered(KIND.stanceException)
  const kept: Hit[] = []
  let free = 0
  for (const { first } of reading.all(KIND.stance)) {
    if (first < free || reading.isUsed(first) || excepted?.[first] === 1) continue
    const hit = reading.at(first, KIND.stance)
    if (hit === undefined || blocked(reading, hit, blockers)) continue
    kept.push(hit)
    free = hit.last
  }
  return kept
}
