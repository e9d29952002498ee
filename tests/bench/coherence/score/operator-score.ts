import type { Verdict } from './judge-case.ts'

export interface OperatorScore {
  readonly source: string
  readonly pair: string
  readonly operator: string
  readonly cases: number
  /** Departures found, or faithful texts left in peace. */
  readonly right: number
}

/** How each operator fared, by source and language: where to look first. */
export function operatorScores(verdicts: readonly Verdict[]): readonly OperatorScore[] {
  const scores = new Map<string, OperatorScore>()
  for (const verdict of verdicts) {
    const { source, pair, operator, expected } = verdict.case
    const key = `${source} ${pair} ${operator}`
    const right = expected === null ? verdict.falseAlarms.length === 0 : verdict.hit !== null
    const known = scores.get(key) ?? { source, pair, operator, cases: 0, right: 0 }
    scores.set(key, { ...known, cases: known.cases + 1, right: known.right + (right ? 1 : 0) })
  }
  return [...scores.values()].toSorted((left, right) => right.cases - right.right - (left.cases - left.right))
}
