import { yearOf } from '../align/compare-dates.ts'
import type { Comparison } from '../rules/comparison.ts'

type Pairs = readonly { readonly same: boolean }[]

const differs = (pairs: Pairs): boolean => pairs.some((pair) => !pair.same)
const agrees = (pairs: Pairs): boolean => pairs.some((pair) => pair.same)

/**
 * True when the pair tells of another event in the same words: another place on another day, or another figure in
 * another year. Such a sentence departs from nothing.
 */
export function tellsAnotherEvent({ figures, dates, actors }: Comparison): boolean {
  if (!differs(dates.pairs) || agrees(dates.pairs)) return false
  if (differs(actors.pairs) && !agrees(figures.pairs)) return true
  const otherYear = dates.pairs.some(({ point, text }) => {
    const approved = yearOf(point.value)
    const said = yearOf(text.value)
    return approved !== null && said !== null && approved !== said
  })
  return otherYear && (differs(figures.pairs) || (figures.missing.length > 0 && !agrees(figures.pairs)))
}
