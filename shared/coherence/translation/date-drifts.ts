import { compareDateMentions } from '../align/compare-dates.ts'
import { isMinorDate } from '../align/is-minor-date.ts'
import type { DateMention } from '../model/mention.ts'
import type { Drift, DriftContext } from './drift.ts'
import type { Passage } from './passage.ts'

const WITH_DAY = /^\d{4}$|-\d{2}-\d{2}$/
const CHANGED_CERTAINTY = 0.9
const LOST_CERTAINTY = 0.6

function absolute({ relative, value }: DateMention): boolean {
  return !relative && !isMinorDate(value) && !value.includes('X')
}

/** Parts of a date that stand in digits somewhere in the passage: the extractor may miss a form of writing. */
function partsSaid(date: DateMention, { tokens, figures }: Passage): boolean {
  const parts = date.value
    .split('-')
    .filter((part) => /^\d+$/.test(part))
    .map(Number)
  const numbers = new Set([
    ...tokens.filter(({ folded }) => /^\d+/.test(folded)).map(({ folded }) => Number.parseInt(folded, 10)),
    ...figures.map(({ value }) => value),
  ])
  const day = parts.at(-1)
  return day !== undefined && numbers.has(day)
}

/** Absolute dates of the source that the translation lost or changed. */
export function dateDrifts({ source, target, sourceAround, targetAround }: DriftContext<Passage>): readonly Drift[] {
  const missing = source.dates.filter(
    (date) => absolute(date) && !targetAround.dates.some((other) => compareDateMentions(date, other) === 'same'),
  )
  const strange = target.dates.filter(
    (date) => absolute(date) && !sourceAround.dates.some((other) => compareDateMentions(other, date) === 'same'),
  )
  const used = new Set<DateMention>()
  return missing.flatMap((date): readonly Drift[] => {
    const other = strange.find((one) => !used.has(one) && compareDateMentions(date, one) === 'different')
    const sourceSpan = { start: date.start, end: date.end }
    if (other !== undefined) {
      used.add(other)
      const span = { start: other.start, end: other.end }
      return [
        {
          kind: 'date',
          change: 'changed',
          sourceSpan,
          span,
          expected: date.value,
          actual: other.value,
          certainty: CHANGED_CERTAINTY,
        },
      ]
    }
    if (!WITH_DAY.test(date.value) || partsSaid(date, targetAround)) return []
    const span = { start: target.start, end: target.end }
    return [{ kind: 'date', change: 'lost', sourceSpan, span, expected: date.value, actual: 'absent', certainty: LOST_CERTAINTY }]
  })
}
