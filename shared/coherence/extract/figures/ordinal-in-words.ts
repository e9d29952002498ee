import type { FigureMention } from '../../model/mention.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

interface Ordinal {
  readonly mention: FigureMention
  /** Piece after its words. */
  readonly last: number
}

/** "dix-septième", "seventeenth": the rank of something, a reference as "17e" is. A capital makes it part of a name ("Fifth Republic"). */
export function ordinalInWords(reading: Reading, at: number): Ordinal | null {
  const hit = reading.at(at, KIND.ordinal)
  if (hit === undefined) return null
  for (let place = hit.first; place < hit.last; place += 1)
    if (reading.isUsed(place) || reading.pieces[place]?.word.casing !== 'none') return null
  const span = reading.span(hit.first, hit.last)
  const { start, end } = span
  return {
    mention: {
      kind: 'figure',
      ...span,
      value: hit.phrase.value,
      unit: '',
      measured: false,
      bound: 'exact',
      number: { start, end },
      noun: '',
      reference: true,
    },
    last: hit.last,
  }
}
