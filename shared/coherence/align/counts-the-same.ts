import type { FigureMention } from '../model/mention.ts'
import { contains } from '../text/contains.ts'
import type { Alignment } from './alignment.ts'

/** True when two languages' nouns name one thing: a common group, or words that alignment has paired. */
export function countsTheSame(point: FigureMention, text: FigureMention, { matched }: Alignment): boolean {
  if (point.outcome === true && text.outcome === true && point.unit !== text.unit) return false
  const mine = new Set([point.unit, ...(point.alternatives ?? [])])
  if (point.unit !== '' && [text.unit, ...(text.alternatives ?? [])].some((unit) => mine.has(unit))) return true
  for (const [feature, token] of matched)
    if (contains(point, feature.token) && contains(text, token) && feature.token.start >= point.number.end) return true
  return false
}
