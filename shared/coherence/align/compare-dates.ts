import type { DateMention } from '../model/mention.ts'
import { createBoundedCache } from '../../lib/bounded-cache.ts'
import { foldWord } from '../text/fold-word.ts'
import { compareSubyears } from './compare-subyears.ts'

export type DateRelation = 'same' | 'different' | 'unrelated'

interface DateParts {
  /** Four signs, "X" for any digit ("199X"). */
  readonly year: string | null
  /** 1 to 12, or an EDTF sub-year code. */
  readonly month: number | null
  readonly day: number | null
}

const CALENDAR = /^(?:(\d{4}|\d{3}X|\d{2}XX)|-)(?:-(\d{2}))?(?:-(\d{2}))?$/
const WEEKDAY = /^-W-([1-7])$/
const TIME = /^T\d{2}:\d{2}(?:\[(.+)\])?$/

const read = createBoundedCache<{ readonly parts: DateParts | null }>(4_000)

/** Parts of a calendar value; null for anything else ("now-1d"). The dates of approved sentences are compared again and again. */
function partsOf(value: string): DateParts | null {
  const known = read.get(value)
  if (known !== undefined) return known.parts
  const parts = readParts(value)
  read.set(value, { parts })
  return parts
}

function readParts(value: string): DateParts | null {
  const found = CALENDAR.exec(value)
  if (found === null) return null
  const [, year, month, day] = found
  return {
    year: year ?? null,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

function sameYear(left: string, right: string): boolean {
  return left === right || [...left].every((sign, place) => sign === 'X' || right[place] === 'X' || sign === right[place])
}

/** ISO weekday, 1 (Monday) to 7, of a whole date; null for anything less. */
function weekdayOf(value: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`).getUTCDay() : Number.NaN
  return Number.isNaN(day) ? null : day || 7
}

function compareWeekday(weekday: string, other: string): DateRelation {
  const theirs = WEEKDAY.exec(other)?.[1] ?? weekdayOf(other)
  if (theirs === null) return 'unrelated'
  return Number(theirs) === Number(weekday) ? 'same' : 'different'
}

/**
 * Relation of two date values (see the date slot): `same` when every part that both state agrees, `different` when a part
 * that both state disagrees, `unrelated` when they state no part in common (a year against a day without its year, a time
 * of day against a date, times of two zones).
 */
export function compareDates(left: string, right: string): DateRelation {
  if (left === right) return 'same'
  const mine = partsOf(left)
  const theirs = partsOf(right)
  if (mine === null || theirs === null) {
    const weekday = WEEKDAY.exec(left)?.[1]
    if (weekday !== undefined) return compareWeekday(weekday, right)
    const other = WEEKDAY.exec(right)?.[1]
    if (other !== undefined) return compareWeekday(other, left)
    const clock = TIME.exec(left)
    const otherClock = TIME.exec(right)
    return clock !== null && otherClock !== null && clock[1] === otherClock[1] ? 'different' : 'unrelated'
  }
  let shared = false
  if (mine.year !== null && theirs.year !== null) {
    if (!sameYear(mine.year, theirs.year)) return 'different'
    shared = true
  }
  if (mine.month !== null && theirs.month !== null) {
    const months = compareSubyears(mine.month, theirs.month)
    if (months === 'different') return 'different'
    shared ||= months === 'same'
  }
  if (mine.day !== null && theirs.day !== null) {
    if (mine.day !== theirs.day) return 'different'
    shared = true
  }
  return shared ? 'same' : 'unrelated'
}

/** True when the weekday that the text writes beside its date belongs to another day, and the approved words do not say so too. */
function wrongWeekday(point: DateMention, text: DateMention): boolean {
  if (text.weekday === undefined || text.weekday === point.weekday) return false
  const known = point.weekday ?? weekdayOf(point.value) ?? weekdayOf(text.value)
  return known !== null && known !== text.weekday
}

/** Relation of two date mentions. A relative date of a statement has no day of its own ("hier"): only the same words answer it. */
export function compareDateMentions(point: DateMention, text: DateMention): DateRelation {
  if (point.relative && text.relative && foldWord(point.text) === foldWord(text.text)) return 'same'
  // Days pass between the approval and the relay, years do not: "il y a cinq ans" is not "il y a trois ans".
  if (point.months !== undefined && text.months !== undefined) return point.months === text.months ? 'same' : 'different'
  // "mardi" is of no week: what "ce soir" is on the day of publication says nothing about it.
  if (point.relative !== text.relative && [point.value, text.value].some((value) => WEEKDAY.test(value))) return 'unrelated'
  const relation = compareDates(point.value, text.value)
  if (relation !== 'same') return relation
  // "fin mars" and "mars" agree, "fin mars" and "début mars" do not.
  const parts = point.part !== undefined && text.part !== undefined && point.part !== text.part
  return parts || wrongWeekday(point, text) ? 'different' : 'same'
}

/** Year that a date value states, or null. */
export function yearOf(value: string): string | null {
  const year = partsOf(value)?.year ?? null
  return year === null || year.includes('X') ? null : year
}
