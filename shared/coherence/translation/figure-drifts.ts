import { compareFigures, type Conversions } from '../align/compare-figures.ts'
import type { FigureMention } from '../model/mention.ts'
import { writtenFigure } from '../rules/written-figure.ts'
import { contains } from '../text/contains.ts'
import type { Drift, DriftContext } from './drift.ts'
import type { Passage } from './passage.ts'

const DIGITS = /^\d+$/
/** Small counts in words ("both", "a", "once") are told in many ways. */
const SMALL = 12
const CURRENCY = /^[A-Z]{3}$/
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'permille', 'basis-point'])
const CONVERSION_ROUNDING = 0.15
const LOST_CERTAINTY = 0.6
const CHANGED_CERTAINTY = 0.9

function written({ folded }: { readonly folded: string }): boolean {
  return DIGITS.test(folded)
}

/** Numbers in digits that no mention of the passage covers: a figure the extractor does not read is there all the same. */
function looseNumbers({ tokens, figures }: Passage): ReadonlySet<number> {
  const loose = tokens.filter((token) => written(token) && !figures.some((figure) => contains(figure, token)))
  return new Set(loose.map(({ folded }) => Number(folded)))
}

function inDigits(figure: FigureMention): boolean {
  return /\p{Nd}/u.test(figure.text)
}

/** A code of three capitals is a currency; shares and currencies are never converted on the way. */
function fixedUnit({ unit, measured }: FigureMention): boolean {
  return measured && (CURRENCY.test(unit) || SHARES.has(unit))
}

function endsOf({ value, max }: FigureMention): readonly number[] {
  return max === undefined ? [value] : [value, max]
}

/** The same quantity in the measure of another country, rounded: 385 miles told as 620 km. */
function converted(figure: FigureMention, other: FigureMention, conversions: Conversions): boolean {
  const mine = conversions[figure.unit]
  const theirs = conversions[other.unit]
  if (!figure.measured || !other.measured || fixedUnit(figure) || fixedUnit(other) || figure.unit === other.unit) return false
  if (mine === undefined || theirs === undefined || mine.base !== theirs.base) return true
  const ratio = (figure.value * mine.factor) / (other.value * theirs.factor)
  return ratio > 1 - CONVERSION_ROUNDING && ratio < 1 + CONVERSION_ROUNDING
}

function answers(figure: FigureMention, other: FigureMention, conversions: Conversions): boolean {
  if (figure.reference || other.reference) return figure.value === other.value
  const { equal, unit } = compareFigures(figure, other, conversions)
  if (equal && unit !== 'measure') return true
  if (converted(figure, other, conversions)) return true
  if (figure.max === other.max || unit === 'measure') return false
  return endsOf(figure).some((end) => endsOf(other).includes(end))
}

/** Two quantities that one could have been put for the other: both of one measure, both counts, both references. */
function interchangeable(figure: FigureMention, other: FigureMention, conversions: Conversions): boolean {
  if (figure.reference !== other.reference) return false
  if (figure.reference) return true
  const { unit } = compareFigures(figure, other, conversions)
  if (unit === 'measure') return fixedUnit(figure) && fixedUnit(other)
  return unit === 'same' || unit === 'open' || (unit !== 'none' && !figure.measured && !other.measured)
}

/** Figures of the source that the translation lost or changed. */
export function figureDrifts(
  { source, target, sourceAround, targetAround }: DriftContext<Passage>,
  conversions: Conversions,
): readonly Drift[] {
  const kept = (figure: FigureMention) => targetAround.figures.some((other) => answers(figure, other, conversions))
  const known = (figure: FigureMention) => sourceAround.figures.some((other) => answers(other, figure, conversions))
  const loose = looseNumbers(targetAround)
  const missing = source.figures.filter((figure) => !kept(figure) && !loose.has(figure.value))
  const strange = target.figures.filter((figure) => !known(figure))
  const used = new Set<FigureMention>()
  return missing.flatMap((figure): readonly Drift[] => {
    const other = strange.find((one) => !used.has(one) && interchangeable(figure, one, conversions))
    const expected = writtenFigure(figure)
    const sourceSpan = { start: figure.start, end: figure.end }
    if (other !== undefined && (inDigits(figure) || inDigits(other) || figure.value > 2)) {
      used.add(other)
      const span = { start: other.start, end: other.end }
      return [
        {
          kind: 'figure',
          change: 'changed',
          sourceSpan,
          span,
          expected,
          actual: writtenFigure(other),
          certainty: CHANGED_CERTAINTY,
        },
      ]
    }
    if (!inDigits(figure) || figure.reference || (figure.measured ? !fixedUnit(figure) : figure.value <= SMALL)) return []
    const span = { start: target.start, end: target.end }
    return [{ kind: 'figure', change: 'lost', sourceSpan, span, expected, actual: 'absent', certainty: LOST_CERTAINTY }]
  })
}
