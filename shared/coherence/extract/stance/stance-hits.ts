import { foldWord } from '../../text/fold-word.ts'
import { clauseSign } from '../pieces/clause-sign.ts'
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

/** Pieces between the parts of a separable verb at most; sentences in its way are longer than most, so it is generous. */
const FURTHEST_TAIL = 40

/** True when the rest of a phrase in two parts ends a clause after it ("ruft alle Parteien dazu auf."). */
function tailFollows(reading: Reading, { last, phrase: { tail = [] } }: Hit): boolean {
  const { pieces } = reading
  const limit = Math.min(pieces.length, last + FURTHEST_TAIL)
  for (let at = last; at + tail.length <= limit; at += 1) {
    if (clauseSign(pieces[at]) === 'strong') return false
    if (!tail.every((word, step) => pieces[at + step]?.word.key === word)) continue
    const next = pieces[at + tail.length]
    if (next === undefined || next.type === 'symbol' || next.word.stop) return true
  }
  return false
}

/** The longest stance phrases from left to right, without those inside exceptions, used pieces (dates) or after a blocking word. */
export function stanceHits(reading: Reading, blockers: readonly Blocker[]): readonly Hit[] {
  const excepted = reading.covered(KIND.stanceException)
  const kept: Hit[] = []
  let free = 0
  for (const { first } of reading.all(KIND.stance)) {
    if (first < free || reading.isUsed(first) || excepted?.[first] === 1) continue
    const hit =
      reading.at(first, KIND.stance, (each) => each.phrase.tail !== undefined && tailFollows(reading, each)) ??
      reading.at(first, KIND.stance, (each) => each.phrase.tail === undefined)
    if (hit === undefined || blocked(reading, hit, blockers)) continue
    kept.push(hit)
    free = hit.last
  }
  return kept
}
