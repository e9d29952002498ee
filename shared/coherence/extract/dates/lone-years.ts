import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundDate } from './month-dates.ts'
import { dateValue } from './date-value.ts'
import { yearAt } from './date-parts.ts'

const FIRST = 1900
const LAST = 2099
const ROUND = 100

/** "résolution 2334 (2016)": the year belongs to the reference. */
function closesReference(reading: Reading, at: number): boolean {
  return (
    reading.pieces[at - 1]?.word.raw === '(' &&
    reading.pieces[at - 2]?.type === 'number' &&
    reading.before(at - 2, KIND.reference) !== undefined
  )
}

/** "A/2009/2010", "656/2002": part of a symbol, unless all its parts are years. */
function partOfSymbol(reading: Reading, at: number): boolean {
  let first = at
  while (reading.pieces[first - 1]?.word.raw === '/' && reading.pieces[first]?.gap === GAP.none && first > 1) first -= 2
  for (let part = first; part < at; part += 2) if (yearAt(reading, part) === null) return true
  return false
}

/**
 * "nel 2017 ha rilevato", "nel 2020 l’Italia": a function word spelt as a unit, behind a year that a preposition leads to and
 * before what it governs; "di 2000 ha di bosco" is a surface.
 */
function onlyLooksMeasured(reading: Reading, at: number): boolean {
  const next = reading.pieces[at + 2]
  if (reading.pieces[at + 1]?.word.stop !== true || next?.type !== 'word') return false
  if (next.gap === GAP.apostrophe) return true
  return !next.word.stop && (reading.before(at, KIND.monthContext) ?? reading.before(at, KIND.limit)) !== undefined
}

/** "2000 soldats", "2000 km", "plus de 2000": a quantity that only looks like a year. */
function counts(reading: Reading, at: number, value: number): boolean {
  // "the year 2000 and", where "2000 and" might count what follows.
  const named = reading.before(at, KIND.period)?.phrase.id === 'year' && reading.before(at, KIND.decadeBefore) === undefined
  if (named && reading.pieces[at]?.gap === GAP.space) return false
  const measured = reading.at(at + 1, KIND.unit) !== undefined && !onlyLooksMeasured(reading, at)
  if (measured || reading.at(at + 1, KIND.scale) !== undefined) return true
  const unitBefore = reading.before(at, KIND.unit)
  if (unitBefore !== undefined && reading.pieces[at]?.gap !== GAP.hyphen && /^[A-Z]{3}$/.test(unitBefore.phrase.id)) return true
  if (reading.before(at, KIND.limit) !== undefined) return false
  if (reading.before(at, KIND.boundBefore) !== undefined || reading.before(at, KIND.reference) !== undefined) return true
  if (reading.before(at, KIND.monthContext) !== undefined) return false
  const next = reading.pieces[at + 1]
  if (next?.type !== 'word' || next.word.casing !== 'none') return false
  if (value % ROUND === 0) return !next.word.stop
  return reading.at(at + 1, KIND.noun) !== undefined && reading.pieces[at - 1]?.word.stop !== true
}

/** Years that stand alone ("en 2026", "the 2026 summit"), told from quantities by what is around them. */
export function loneYears(reading: Reading): readonly FoundDate[] {
  const found: FoundDate[] = []
  reading.pieces.forEach((piece, at) => {
    const year = piece.type === 'number' ? yearAt(reading, at) : null
    if (year === null || year.value < FIRST || year.value > LAST) return
    const before = reading.pieces[at - 1]
    if (before?.type === 'word' && piece.gap === GAP.none && before.word.casing !== 'none') return
    if (partOfSymbol(reading, at)) return
    // "the 1980s"
    const after = reading.pieces[at + 1]
    if (after?.type === 'word' && after.gap === GAP.none && reading.at(at + 1, KIND.ordinalEnding) !== undefined) return
    if (closesReference(reading, at)) reading.use(at, at + 1)
    else if (!counts(reading, at, year.value)) found.push({ first: at, last: at + 1, value: dateValue(year.value, null, null) })
  })
  return found
}
