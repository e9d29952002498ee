/** First month of a group of months and how many it holds: EDTF (ISO 8601-2:2019, 4.8) codes of quarters, quadrimesters and halves. */
const GROUPS = [
  { first: 33, months: 3 },
  { first: 37, months: 4 },
  { first: 40, months: 6 },
] as const
const MONTHS = 12

interface Months {
  readonly first: number
  readonly last: number
}

/** The months of a code; null for a season, which begins when its author says so. */
function monthsOf(code: number): Months | null {
  if (code <= MONTHS) return { first: code, last: code }
  const group = GROUPS.findLast(({ first }) => code >= first)
  if (group === undefined) return null
  const first = (code - group.first) * group.months + 1
  return { first, last: first + group.months - 1 }
}

function within(inner: Months, outer: Months): boolean {
  return inner.first >= outer.first && inner.last <= outer.last
}

/** Relation of two parts of a year, each a month (1 to 12) or an EDTF code: March lies in the first quarter, not in the second. */
export function compareSubyears(left: number, right: number): 'same' | 'different' | 'unrelated' {
  if (left === right) return 'same'
  const mine = monthsOf(left)
  const theirs = monthsOf(right)
  if (mine === null || theirs === null) return mine === null && theirs === null ? 'different' : 'unrelated'
  return within(mine, theirs) || within(theirs, mine) ? 'same' : 'different'
}
