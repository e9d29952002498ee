import type { SlotPair } from '../align/assign-slots.ts'
import type { FigureMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'
import { onTwoSides } from '../align/on-two-sides.ts'
import { otherKind } from '../align/other-kind.ts'
import { sideOf } from '../align/side-of.ts'
import { otherReferences } from './other-references.ts'
import { writtenFigure } from './written-figure.ts'

const SMALL_DIFFERENCE = 0.05
const LARGEST_ROUNDING = 0.1
/** A sentence reworded more than this words its bounds its own way too ("up to 9 million" told as "9 million"). */
const NEAR_THE_WORDING = 0.65

/** Largest power of ten that divides the value: "about 12 500" is rounded to 100. */
function roundedTo(value: number): number {
  const digits = value.toFixed(0)
  const zeros = value === 0 || !Number.isInteger(value) ? 0 : digits.length - digits.replace(/0+$/, '').length
  return 10 ** zeros
}

/** True when "about" in the text covers the approved figure: within 5 %, or rounded to a round number within 10 %. */
function roundingCovers(approved: FigureMention, said: FigureMention): boolean {
  const difference = Math.abs(approved.value - said.value)
  const relative = approved.value === 0 ? difference : difference / Math.abs(approved.value)
  if (relative <= SMALL_DIFFERENCE) return true
  return relative <= LARGEST_ROUNDING && difference <= roundedTo(said.value) / 2
}

/** "~>70": the figure as written, with its side where only that tells two approximations apart. */
function leaningFigure(figure: FigureMention, other: FigureMention): string {
  const written = writtenFigure(figure)
  if (figure.leans === undefined || !onTwoSides(figure, other)) return written
  return written.replace('~', figure.leans === 'over' ? '~>' : '~<')
}

/** Bounds that may replace each other: adding "about" softens, it does not contradict; "over one year" may be "in one year". */
function boundsAgree(approved: FigureMention, said: FigureMention): boolean {
  const [mine, theirs] = [sideOf(approved), sideOf(said)]
  // "Just over 70 %" may be "more than 70 %", and is no "nearly 70 %".
  if (mine !== null && theirs !== null) return mine === theirs
  if (approved.bound === said.bound || (said.bound === 'about' && approved.bound === 'exact')) return true
  if (approved.lasting !== true && said.lasting !== true) return false
  return [approved.bound, said.bound].every((bound) => bound === 'exact' || bound === 'at-least')
}

/** "At least" or "just over" against "at most" or "just under" on the very same quantity. */
function opposed(approved: FigureMention, said: FigureMention): boolean {
  // In another unit the values were found to be one quantity, converted.
  if (approved.value !== said.value && approved.unit === said.unit) return false
  return onTwoSides(approved, said)
}

/** Another fate, or the same fate of others: injured for killed, soldiers for civilians. */
function otherFateOf(point: FigureMention, text: FigureMention): boolean {
  return otherKind(point, text) || (point.outcome === true && text.outcome === true && point.unit !== text.unit)
}

/** What a figure counts, all its heads where those tell the two apart. */
function headsOf(figure: FigureMention, other: FigureMention): string {
  return figure.unit === other.unit ? [figure.unit, ...(figure.alternatives ?? [])].join(' ') : figure.unit
}

/**
 * What to replace and with what: the number alone when both are written with the same noun or unit after it, else the
 * whole quantity, so that "45 M€" becomes "40 millions d'euros" and "15 morts" becomes "12 morts".
 */
function replacement(
  pair: SlotPair<FigureMention>,
  statement: string,
  said: string,
): { readonly span: Span; readonly pointSpan: Span; readonly suggestion: string } {
  const { point, text } = pair
  if (otherFateOf(point, text)) return { span: text, pointSpan: point, suggestion: point.text }
  const alike =
    linkAfter(point, statement) === linkAfter(text, said) &&
    (foldWord(point.noun) === foldWord(text.noun) || !point.measured || !text.measured)
  if (alike)
    return { span: text.number, pointSpan: point.number, suggestion: statement.slice(point.number.start, point.number.end) }
  return { span: text, pointSpan: point, suggestion: point.text }
}

/** What links a number to the noun that it counts: "de" in "une quinzaine de morts", nothing in "12 morts". */
function linkAfter({ number, end, noun }: FigureMention, words: string): string {
  const rest = words.slice(number.end, end)
  const at = noun === '' ? -1 : rest.indexOf(noun)
  return at < 0 ? '' : rest.slice(0, at).trim()
}

/** A quantity with the words that bound it: "plus de 12 millions d'euros". */
function withBound({ start, end, boundCue }: FigureMention): Span {
  return { start: Math.min(start, boundCue?.start ?? start), end: Math.max(end, boundCue?.end ?? end) }
}

/** Fires when a figure of the approved sentence has another value, unit or bound in the text. */
export function figureMismatch(comparison: Comparison): readonly Departure[] {
  const { alignment, figures } = comparison
  const departures = figures.pairs.flatMap((pair): readonly Departure[] => {
    const { point, text } = pair
    const near = alignment.score >= NEAR_THE_WORDING
    // Languages word bounds differently ("auprès de", "over one year"): across them only "at least" against "at most" tells.
    const agree = alignment.across ? !opposed(point, text) : boundsAgree(point, text)
    const boundOnly = pair.same && near && !agree
    if (pair.same && !boundOnly) return []
    if (!pair.same && text.bound === 'about' && point.unit === text.unit && roundingCovers(point, text)) return []
    const softened = boundOnly && [point.bound, text.bound].includes('about') && !onTwoSides(point, text)
    const bounded = { span: withBound(text), pointSpan: withBound(point) }
    const edit = boundOnly
      ? { ...bounded, suggestion: alignment.unit.statement.slice(bounded.pointSpan.start, bounded.pointSpan.end) }
      : replacement(pair, alignment.unit.statement, alignment.text)
    const otherFate = otherFateOf(point, text)
    const expected = otherFate ? `${writtenFigure(point)} ${headsOf(point, text)}` : leaningFigure(point, text)
    const actual = otherFate ? `${writtenFigure(text)} ${headsOf(text, point)}` : leaningFigure(text, point)
    return [
      {
        rule: 'figure-mismatch' as const,
        severity: softened ? ('warning' as const) : ('error' as const),
        certainty: pair.role,
        reasons: [
          boundOnly
            ? 'bound-differs'
            : otherFate
              ? 'outcome-differs'
              : point.unit === text.unit || !point.measured
                ? 'value-differs'
                : 'unit-differs',
          pair.role === 1 ? 'same-place' : 'same-unit',
        ],
        start: edit.span.start,
        end: edit.span.end,
        pointSpan: edit.pointSpan,
        slot: `figure:${expected}:${point.unit}`,
        expected,
        actual,
        cue: text.noun === '' ? point.noun : text.noun,
        message: `The approved point says ${expected}${point.measured ? '' : ` ${point.noun}`.trimEnd()}; the text says ${actual}${text.measured ? '' : ` ${text.noun}`.trimEnd()}.`,
        // Where the fate is told by a verb ("injured 12 people"), the words around the number are the same.
        suggestion: edit.suggestion === alignment.text.slice(edit.span.start, edit.span.end) ? null : edit.suggestion,
      },
    ]
  })
  return [...departures, ...otherReferences(comparison)]
}
