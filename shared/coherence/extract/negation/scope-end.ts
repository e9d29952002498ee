import type { Clauses } from './clause-breaks.ts'

/** A comma right after a cue opens an aside ("pas, à ce stade, condamné") when another closes it this soon. */
const ASIDE = 8

/** Where the clause that a cue governs ends (a piece): at a break word or sign, or at a comma that opens no aside. */
export function scopeEnd({ nextBreak, nextComma }: Clauses, from: number): number {
  const stop = nextBreak[from] ?? from
  const comma = nextComma[from] ?? stop
  if (comma >= stop) return stop
  const close = nextComma[comma + 1] ?? stop
  if (comma > from + 1 || close > comma + ASIDE || close >= stop) return comma
  return Math.min(stop, nextComma[close + 1] ?? stop)
}
