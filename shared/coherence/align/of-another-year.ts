import type { DateMention, FigureMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import { compareDateMentions, yearOf } from './compare-dates.ts'
import { slotsOf } from './slots-of.ts'

/** The date that stands closest to a figure in its own sentence. */
function nearestDate(figure: FigureMention, { window }: Alignment): DateMention | null {
  const sentence = window.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end)
  if (sentence === undefined) return null
  let nearest: DateMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of window.dates) {
    if (date.start < sentence.start || date.end > sentence.end) continue
    const distance = date.start >= figure.end ? date.start - figure.end : figure.start - date.end
    if (distance < least) {
      least = distance
      nearest = date
    }
  }
  return nearest
}

/** True when the figure belongs to another year than the approved sentence speaks of: another fact, not a departure. */
export function ofAnotherYear(figure: FigureMention, alignment: Alignment, nowYear: string): boolean {
  const date = nearestDate(figure, alignment)
  const year = date === null ? null : yearOf(date.value)
  if (date === null || year === null) return false
  const approved = slotsOf(alignment.unit, 'date').map(({ point }) => point)
  if (approved.some((known) => compareDateMentions(known, date) === 'same')) return false
  const years = approved.map(({ value }) => yearOf(value)).filter((known) => known !== null)
  return years.length > 0 ? !years.includes(year) : year !== nowYear
}
