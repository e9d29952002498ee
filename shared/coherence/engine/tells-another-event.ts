import { yearOf } from '../align/compare-dates.ts'
import type { Comparison } from '../rules/comparison.ts'

type Pairs = readonly { readonly same: boolean }[]

const differs = (pairs: Pairs): boolean => pairs.some((pair) => !pair.same)
const agrees = (pairs: Pairs): boolean => pairs.some((pair) => pair.same)

/**
 * True when the pair tells of another event in the same words: another place on another day, or another figure in
 * another year. Such a sentence departs from nothing.
 */
export function tellsAnotherEvent(comparison: Comparison): boolean {
  // Each kind of slot is asked for only when it decides: pairing one costs as much as all of this.
  const { dates } = comparison
  if (!differs(dates.pairs) || agrees(dates.pairs)) return false
  if (differs(comparison.actors.pairs) && !agrees(comparison.figures.pairs)) return true
  const otherYear = dates.pairs.some(({ point, text }) => {
    const approved = yearOf(point.value)
    const said = yearOf(text.value)
    return approved !== null && said !== null && approved !== said
  })
  if (!otherYear) return false
  const { figures } = comparison
  return differs(figures.pairs) || (figures.missing.length > 0 && !agrees(figures.pairs))
}
