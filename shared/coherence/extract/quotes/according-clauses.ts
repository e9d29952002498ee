import type { Span } from '../../model/span.ts'
import { clauseSign } from '../pieces/clause-sign.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** The source's name seldom takes more pieces: a cue this near the end of its clause speaks for the words before it. */
const NAME = 9

/** Is there a comma or a break in these pieces? The first one, or the end. */
function nextSign(reading: Reading, from: number, last: number, strongOnly: boolean): number {
  for (let at = from; at < last; at += 1) {
    const sign = clauseSign(reading.pieces[at])
    if (sign === 'strong' || (sign === 'comma' && !strongOnly)) return at
  }
  return last
}

/** How many small words may stand before the name that another clause begins with ("mais la France"). */
const LEAD = 3

/** Does another speak after this comma ("selon Moscou …, mais Kiev dément")? A word that parts clauses, and a name or ourselves at once. */
function answers(reading: Reading, comma: number): boolean {
  const opening = reading.at(comma + 1, KIND.clauseBreak)
  if (opening === undefined) return false
  for (let at = opening.last; at < opening.last + LEAD; at += 1) {
    if (reading.at(at, KIND.actor) !== undefined || reading.at(at, KIND.firstPerson) !== undefined) return true
    if (reading.pieces[at]?.word.stop !== true) return false
  }
  return false
}

/** Where what a source is said to say ends, read from the sign behind its name: a strong sign, or a comma behind which another speaks. */
function saidUntil(reading: Reading, from: number, last: number): number {
  for (let at = from; at < last; at += 1) {
    const sign = clauseSign(reading.pieces[at])
    if (sign === 'strong' || (sign === 'comma' && answers(reading, at))) return at
  }
  return last
}

function previousSign(reading: Reading, from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) if (clauseSign(reading.pieces[at]) !== null) return at + 1
  return 0
}

/** "According to the latest figures": numbers that nobody by name answers for are the author's own. */
function isCounted(reading: Reading, from: number, end: number): boolean {
  let counted = false
  for (let at = from; at < end; at += 1) {
    const counting = reading.at(at, KIND.countedBy) !== undefined
    if (reading.at(at, KIND.actor) !== undefined || (!counting && reading.pieces[at]?.word.casing !== 'none')) return false
    counted ||= counting
  }
  return counted
}

/** The clause that "selon X" or "according to X" puts in X's mouth: what follows the name, or what comes before when nothing does. */
export function accordingClauses(reading: Reading): readonly Span[] {
  const { length } = reading.pieces
  const excepted = reading.covered(KIND.accordingException)
  const spans: Span[] = []
  let covered = 0
  for (const { first, last } of reading.all(KIND.according)) {
    if (excepted?.[first] === 1 || first < covered) continue
    const end = nextSign(reading, last, length, false)
    if (isCounted(reading, last, end)) continue
    const closes = nextSign(reading, last, Math.min(length, last + NAME), true) >= Math.min(length, last + NAME) - 1
    const atEnd = end >= length - 1 || clauseSign(reading.pieces[end]) === 'strong'
    const trailing = first > 0 && end - last <= NAME && (atEnd || (closes && previousSign(reading, first) < first - 1))
    const from = trailing ? previousSign(reading, clauseSign(reading.pieces[first - 1]) === 'comma' ? first - 1 : first) : first
    const to = trailing ? end : saidUntil(reading, end, length)
    const { start, end: stop } = reading.span(from, Math.max(to, last))
    spans.push({ start, end: stop })
    covered = to
  }
  return spans
}
