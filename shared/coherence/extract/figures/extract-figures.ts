import type { Bound } from '../../../domain/slot.ts'
import type { FigureMention } from '../../model/mention.ts'
import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { dropClockTimes } from './clock-times.ts'
import { figureBound } from './figure-bound.ts'
import { figureNoun } from './figure-noun.ts'
import { isReference } from './figure-reference.ts'
import { readNumber } from './number-reader.ts'
import type { ReadNumber } from './number-reader.ts'
import { dropPhoneNumbers } from './phone-numbers.ts'
import { readRange } from './read-range.ts'

export interface FigureContext {
  readonly stemAt: (offset: number) => string
  /** Noun groups that say what happened. */
  readonly outcomes: ReadonlySet<string>
}

/** Currencies by their ISO 4217 code: the only units that may stand before their number. */
const CURRENCY = /^[A-Z]{3}$/
/** Units that a bare "one" may count: "a second" and "a day" are mostly idioms. */
const COUNTED_PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year'])

function currencyBefore(reading: Reading, at: number): Hit | undefined {
  const hit = reading.before(at, KIND.unit)
  return hit !== undefined &&
    CURRENCY.test(hit.phrase.id) &&
    !reading.isUsed(hit.first) &&
    reading.pieces[hit.first - 1]?.type !== 'number'
    ? hit
    : undefined
}

/** The unit after a number, straight or over a linking word ("40 millions d'euros"). */
function unitAfter(reading: Reading, at: number): Hit | undefined {
  const straight = reading.at(at, KIND.unit)
  if (straight !== undefined) return straight
  const linker = reading.at(at, KIND.linker)
  return linker === undefined ? undefined : reading.at(linker.last, KIND.unit)
}

function negative(reading: Reading, first: number): boolean {
  const sign = reading.pieces[first - 1]
  return (
    (sign?.word.raw === '−' || sign?.word.raw === '-') &&
    reading.pieces[first]?.gap === GAP.none &&
    (first < 2 || sign.gap === GAP.space) &&
    reading.pieces[first]?.type === 'number'
  )
}

interface Draft {
  readonly number: ReadNumber
  readonly max: number | undefined
  readonly first: number
  readonly last: number
  readonly currency: Hit | undefined
}

function draftAt(reading: Reading, at: number): Draft | null {
  const currency = currencyBefore(reading, at)
  const number = readNumber(reading, at, currency !== undefined)
  if (number === null) return null
  const range = readRange(reading, number, currency !== undefined)
  return {
    number: range?.low ?? number,
    max: range?.high,
    first: currency?.first ?? at,
    last: range?.last ?? number.last,
    currency,
  }
}

function toMention(reading: Reading, draft: Draft, context: FigureContext, lastReference: number): FigureMention | null {
  const { number, max, first, currency } = draft
  const unit = currency === undefined ? unitAfter(reading, draft.last) : undefined
  const measured = currency ?? unit
  const resolved = measured !== undefined || number.scale !== 1
  const reference = isReference(reading, number.first, draft.last, resolved, lastReference)
  const { bound, cue, first: outer } = figureBound(reading, first, unit?.last ?? draft.last, number.about)
  const counted =
    measured !== undefined || reference ? null : figureNoun(reading, outer, draft.last, context.stemAt, context.outcomes)
  if (
    number.article &&
    (measured === undefined ? counted?.outcome !== true || counted.last === null : !COUNTED_PERIODS.has(measured.phrase.id))
  )
    return null
  const last = unit?.last ?? counted?.last ?? draft.last
  const after =
    cue === null && counted !== null && counted.last !== null ? figureBound(reading, first, last, number.about) : { bound, cue }
  const sign = negative(reading, first) ? -1 : 1
  const factor = measured?.phrase.value ?? 1
  const { start: numberStart } = reading.span(number.first, number.first + 1)
  const [main = '', ...alternatives] = counted?.units ?? []
  const boundFound: Bound = after.bound
  return {
    kind: 'figure',
    ...reading.span(first, last),
    value: scaled(number.value, factor) * sign,
    ...(max === undefined ? {} : { max: scaled(max, factor) }),
    unit: measured?.phrase.id ?? main,
    measured: measured !== undefined,
    bound: boundFound,
    ...(after.cue === null ? {} : { boundCue: after.cue }),
    number: { start: numberStart, end: reading.span(first, draft.last).end },
    noun: measured === undefined ? (counted?.noun ?? '') : reading.span(measured.first, measured.last).text,
    ...(alternatives.length === 0 ? {} : { alternatives }),
    reference,
  }
}

function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

/** Every quantity of a sentence. Dates must have marked their pieces before. */
export function extractFigures(reading: Reading, context: FigureContext): readonly FigureMention[] {
  dropPhoneNumbers(reading)
  dropClockTimes(reading)
  const idioms = reading.covered(KIND.idiom)
  // "G7", "M23": numbers inside a name.
  const names = reading.covered(KIND.actor)
  const mentions: FigureMention[] = []
  let lastReference = -1
  let at = 0
  while (at < reading.pieces.length) {
    const draft = reading.isUsed(at) || idioms?.[at] === 1 || names?.[at] === 1 ? null : draftAt(reading, at)
    if (draft === null) {
      at += 1
      continue
    }
    const mention = toMention(reading, draft, context, lastReference)
    if (mention !== null) mentions.push(mention)
    if (mention?.reference === true) lastReference = draft.last
    if (mention !== null) reading.use(draft.first, draft.last)
    at = draft.last
  }
  return mentions
}
