import type { FigureMention, VagueMention } from '../../model/mention.ts'
import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { afterNumber } from './after-number.ts'
import { figureBound } from './figure-bound.ts'
import { figureNoun, type NounContext } from './figure-noun.ts'
import { isReference } from './figure-reference.ts'
import { isNamedReference } from './named-reference.ts'
import { readNumber } from './number-reader.ts'
import type { ReadNumber } from './number-reader.ts'
import { dropNoteMarks } from './note-marks.ts'
import { ordinalInWords } from './ordinal-in-words.ts'
import { dropPhoneNumbers } from './phone-numbers.ts'
import { readRange } from './read-range.ts'
import { afterRepeatedNumber } from './after-repeated-number.ts'

export interface FigureContext extends NounContext {
  /** Units that share a spelling with the one it names first ("$"). */
  readonly sharing: ReadonlyMap<string, readonly string[]>
}

/** Units this long are words; shorter ones are symbols and stand right after their number. */
const SPELT_OUT = 4
/** Currencies by their ISO 4217 code: with percent the only units that may stand before their number. */
const CURRENCY = /^[A-Z]{3}$/
const PERCENT = 'percent'
/** Units that a bare "one" may count: "a second" and "a day" are mostly idioms. */
const COUNTED_PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year'])
/** Units that tell how long something lasts. */
const PERIODS: ReadonlySet<string> = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'semester',
  'year',
  'decade',
  'century',
])
const HALF = 0.5
/** Numbers below it are counted in millions and above ("2 and 1.4 billion"). */
const LARGEST_SHARING = 1000
/** From this scale on a unit's doubtful spellings are read as the unit. */
const LARGE = 1_000_000

function unitBefore(reading: Reading, at: number): Hit | undefined {
  const hit = reading.before(at, KIND.unit)
  return hit !== undefined &&
    (CURRENCY.test(hit.phrase.id) || hit.phrase.id === PERCENT) &&
    !reading.isUsed(hit.first) &&
    reading.pieces[hit.first - 1]?.type !== 'number'
    ? hit
    : undefined
}

/** The unit after a number: straight, over a linking word ("40 millions d'euros"), or over one adjective ("les quatre derniers jours"). */
function unitAfter(reading: Reading, at: number, scale: number): Hit | undefined {
  const unitAt = (place: number) =>
    reading.at(place, KIND.unit) ?? (scale >= LARGE ? reading.at(place, KIND.scaledUnit) : undefined)
  const straight = unitAt(at)
  // "eine dreijährige Phase": the word behind "eine" is a number of its own.
  if (straight !== undefined) return reading.at(at, KIND.number)?.last === straight.last ? undefined : straight
  const linker = reading.at(at, KIND.linker)
  if (linker !== undefined) return unitAt(linker.last)
  const adjective = reading.pieces[at]
  if (
    adjective?.type !== 'word' ||
    adjective.word.stop ||
    adjective.word.casing !== 'none' ||
    reading.at(at, KIND.noun) !== undefined
  )
    return undefined
  return reading.at(at + 1, KIND.unit, (hit) => hit.phrase.spelling.length >= SPELT_OUT)
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

/** "百分之…": a sign of the number's own that only begins the unit. */
function beginsUnit(reading: Reading, at: number, number: ReadNumber): boolean {
  return number.words && (reading.at(at, KIND.unit)?.last ?? 0) > number.last
}

interface Draft {
  readonly number: ReadNumber
  readonly max: number | undefined
  readonly first: number
  readonly last: number
  readonly currency: Hit | undefined
  /** Of a change: the number it leads to, which alone may say the unit ("de 120 à 150 millions d'euros"). */
  readonly second: ReadNumber | undefined
}

/** "A year and a half": the article counts one where half a unit more follows. */
function wholeAndHalf(reading: Reading, at: number): Draft | null {
  if (reading.pieces[at]?.word.stop !== true || reading.at(at, KIND.number) !== undefined) return null
  const unit = reading.at(at + 1, KIND.unit, ({ phrase }) => phrase.spelling.length >= SPELT_OUT)
  const half = unit === undefined ? undefined : reading.at(unit.last, KIND.half)
  if (half === undefined || reading.at(half.last, KIND.scale) !== undefined) return null
  const number = { first: at, last: at + 1, value: 1, scale: 1, about: false, article: false, words: true }
  return { number, max: undefined, first: at, last: at + 1, currency: undefined, second: undefined }
}

function draftAt(reading: Reading, at: number): Draft | null {
  const whole = wholeAndHalf(reading, at)
  if (whole !== null) return whole
  if (reading.pieces[at]?.type !== 'number' && !reading.begins(at)) return null
  const currency = unitBefore(reading, at)
  const number = readNumber(reading, at, currency !== undefined && currency.phrase.id !== PERCENT)
  if (number === null || beginsUnit(reading, at, number)) return null
  const first = currency?.first ?? at
  const range = readRange(reading, number, first)
  const shared = range === null ? sharedScale(reading, number) : null
  return {
    number: range?.low ?? shared?.number ?? number,
    max: range?.high,
    first,
    last: range?.last ?? afterRepeatedNumber(reading, number),
    currency,
    second: range?.second ?? shared?.second,
  }
}

/** "2 and 1.4 billion pounds": the scale, and the unit, that only the second of two numbers says. */
function sharedScale(reading: Reading, number: ReadNumber): { readonly number: ReadNumber; readonly second: ReadNumber } | null {
  const joiner = number.scale === 1 && !number.article && !number.about ? reading.at(number.last, KIND.joiner) : undefined
  if (joiner === undefined || number.value >= LARGEST_SHARING || reading.before(number.first, KIND.reference) !== undefined)
    return null
  const second = readNumber(reading, joiner.last, false)
  if (second === null || second.article || second.scale < LARGE || second.value / second.scale >= LARGEST_SHARING) return null
  return { number: { ...number, value: scaled(number.value, second.scale), scale: second.scale }, second }
}

interface Read {
  readonly mention: FigureMention
  /** A reference word names it, so that numbers tied to it are references too. */
  readonly named: boolean
  /** Piece after the figure's own words. */
  readonly last: number
}

function toMention(reading: Reading, draft: Draft, context: FigureContext, lastReference: number): Read | null {
  const { number, max, first, currency } = draft
  const after = afterNumber(reading, draft.last)
  // An Arabic dual says the number and its noun in one word ("بلدين").
  const nounFrom = number.words && reading.at(number.first, KIND.noun)?.last === draft.last ? number.first : after
  // "dreijährige": the number and its unit are one word.
  const inside = number.words ? reading.at(number.first, KIND.unit, (hit) => hit.last === draft.last) : undefined
  const own = currency ?? inside ?? unitAfter(reading, after, number.scale)
  const { second } = draft
  const shared = own === undefined && second !== undefined ? unitAfter(reading, second.last, second.scale) : undefined
  const found = own ?? shared
  const named = isNamedReference(reading, number.first, lastReference)
  const reference = named || isReference(reading, number.first, draft.last, found !== undefined || number.scale !== 1)
  const measured = reference ? undefined : found
  const measuredLast = measured === undefined || measured === currency || measured === shared ? draft.last : measured.last
  const outer = figureBound(reading, first, measuredLast, number.about)
  const near = outer.cue === null && measuredLast > draft.last ? figureBound(reading, first, draft.last, number.about) : outer
  const counted = measured !== undefined || reference ? null : figureNoun(reading, near.first, nounFrom, context)
  // "About a mile", "more than one centimetre" state a quantity; "a mile" is mostly an idiom, "to a certain degree" always.
  // "Two years and a half": half a unit more.
  const half = measured !== undefined && measured.last > draft.last ? reading.at(measured.last, KIND.half) : undefined
  const states =
    measured !== undefined &&
    (half !== undefined ||
      COUNTED_PERIODS.has(measured.phrase.id) ||
      (near.cue !== null && (measured.first <= after || measured === currency)))
  if (number.article && !states && (measured !== undefined || counted?.directOutcome !== true)) return null
  const last = counted?.last ?? half?.last ?? measuredLast
  const { bound, cue, leans } =
    near.cue === null && last !== measuredLast ? figureBound(reading, first, last, number.about) : near
  const lasting =
    bound === 'at-least' &&
    measured !== undefined &&
    PERIODS.has(measured.phrase.id) &&
    reading.at(near.first, KIND.span) !== undefined
  const factor = (measured?.phrase.value ?? 1) * (negative(reading, first) ? -1 : 1)
  const [main = '', ...others] = counted?.units ?? []
  const alternatives = measured === undefined ? others : (context.sharing.get(measured.phrase.spelling) ?? [])
  const mention: FigureMention = {
    kind: 'figure',
    ...reading.span(first, last),
    value: scaled(number.value + (half === undefined ? 0 : HALF), factor),
    ...(max === undefined ? {} : { max: scaled(max, factor) }),
    unit: measured?.phrase.id ?? main,
    measured: measured !== undefined,
    bound,
    ...(leans === undefined ? {} : { leans }),
    ...(cue === null ? {} : { boundCue: cue }),
    ...(lasting ? { lasting } : {}),
    number: { start: reading.span(number.first, number.first + 1).start, end: reading.span(first, draft.last).end },
    noun: measured === undefined ? (counted?.noun ?? '') : reading.span(measured.first, measured.last).text,
    ...(counted !== null && context.outcomes.has(main) ? { outcome: true as const } : {}),
    ...(counted === null || counted.outcomeFirst === null
      ? {}
      : { outcomeStart: reading.span(counted.outcomeFirst, first).start }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
    reference,
  }
  return { mention, last: half?.last ?? measuredLast, named }
}

function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

/** Of "hundreds" the least is two. */
const LEAST_OF_MANY = 2

/** "Hundreds of people": an order and what is counted. "Both parties": two of them, though no number is stated. */
function vagueAt(reading: Reading, at: number, context: FigureContext): { mention: VagueMention; last: number } | null {
  const many = reading.at(at, KIND.vague)
  const hit = many ?? reading.at(at, KIND.both)
  if (hit === undefined) return null
  const { first, last } = hit
  const scale = many?.phrase.value ?? 1
  const number = { first, last, value: scale * LEAST_OF_MANY, scale, about: false, article: false, words: true }
  const read = toMention(reading, { number, max: undefined, first, last, currency: undefined, second: undefined }, context, -1)
  return read === null
    ? null
    : { mention: { ...read.mention, kind: 'vague', bound: many === undefined ? 'exact' : 'at-least' }, last: read.last }
}

/** Every quantity of a sentence, vague ones too. Dates must have marked their pieces before. */
export function extractFigures(reading: Reading, context: FigureContext): readonly (FigureMention | VagueMention)[] {
  dropPhoneNumbers(reading)
  dropNoteMarks(reading)
  const idioms = reading.covered(KIND.idiom)
  // "G7", "M23": numbers inside a name.
  const names = reading.covered(KIND.actor)
  // "أحد" is "one of", and begins "eleven": the longer reading wins.
  const isIdiom = (at: number): boolean =>
    idioms?.[at] === 1 &&
    (reading.at(at, KIND.number)?.last ?? 0) <= (reading.at(at, KIND.idiom)?.last ?? Number.POSITIVE_INFINITY)
  const mentions: (FigureMention | VagueMention)[] = []
  let lastReference = -1
  let at = 0
  while (at < reading.pieces.length) {
    const ordinal = names?.[at] === 1 || isIdiom(at) ? null : ordinalInWords(reading, at)
    if (ordinal !== null) {
      mentions.push(ordinal.mention)
      at = ordinal.last
      continue
    }
    const taken = reading.isUsed(at) || isIdiom(at) || names?.[at] === 1
    const vague = taken ? null : vagueAt(reading, at, context)
    if (vague !== null) {
      mentions.push(vague.mention)
      reading.use(at, vague.last)
      at = vague.last
      continue
    }
    const draft = taken ? null : draftAt(reading, at)
    if (draft === null) {
      at += 1
      continue
    }
    const read = toMention(reading, draft, context, lastReference)
    if (read !== null) {
      mentions.push(read.mention)
      reading.use(draft.first, read.last)
      if (read.named) lastReference = draft.last
    }
    at = read?.last ?? draft.last
  }
  return mentions
}
