import type { Bound } from '../../../domain/slot.ts'
import type { Span } from '../../model/span.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { boundBehindCounter } from './bound-behind-counter.ts'
import { isBound } from './is-bound.ts'
import { scaleBehindBound } from './scale-behind-bound.ts'

export interface FigureBound {
  readonly bound: Bound
  readonly leans?: 'over' | 'under'
  readonly cue: Span | null
  /** First piece of the figure with its cue, where the look for a reference word begins. */
  readonly first: number
}

function spanOf(reading: Reading, { first, last }: Hit): Span {
  const { start, end } = reading.span(first, last)
  return { start, end }
}

/** "Just over" and "nearly" say on which side of the number the quantity lies. */
function leaning({ phrase }: Hit): { readonly leans?: 'over' | 'under' } {
  if (phrase.value === 0) return {}
  return { leans: phrase.value > 0 ? 'over' : 'under' }
}

/** The bound that words right before or right after a figure set: "au moins 12", "12 or more". */
export function figureBound(reading: Reading, first: number, last: number, about: boolean): FigureBound {
  let start = first
  if (reading.at(first - 1, KIND.linker)?.last === first && reading.before(first, KIND.boundBefore) === undefined)
    start = first - 1
  const before = reading.before(start, KIND.boundBefore)
  if (before !== undefined && isBound(before.phrase.id))
    return { bound: before.phrase.id, ...leaning(before), cue: spanOf(reading, before), first: before.first }
  const after = reading.at(last, KIND.boundAfter) ?? boundBehindCounter(reading, last) ?? boundInside(reading, first, last)
  if (after !== undefined && isBound(after.phrase.id) && !startsAnother(reading, after))
    return { bound: after.phrase.id, cue: spanOf(reading, after), first }
  return { bound: about ? 'about' : 'exact', cue: null, first }
}

/** The bound between a number and its scale ("4000多万"), or that takes in the last word by its ending ("40 milyona yakın"). */
function boundInside(reading: Reading, first: number, last: number): Hit | undefined {
  return reading
    .all(KIND.boundAfter)
    .find(
      (hit) => hit.first > first && hit.first < last && (hit.last > last || scaleBehindBound(reading, hit.first) !== undefined),
    )
}

/** "12 morts au moins 30 blessés", "12 morts et plus de 30 blessés": the cue belongs, whole or in part, to the figure that follows it. */
function startsAnother(reading: Reading, { first, last }: Hit): boolean {
  for (let at = first; at < last; at += 1) {
    const longer = reading.at(at, KIND.boundBefore)
    if (longer !== undefined && longer.last > last && startsNumber(reading, longer.last)) return true
  }
  return startsNumber(reading, last)
}

function startsNumber(reading: Reading, piece: number): boolean {
  return (
    reading.pieces[piece]?.type === 'number' ||
    reading.at(piece, KIND.number) !== undefined ||
    reading.at(piece, KIND.collective) !== undefined
  )
}
