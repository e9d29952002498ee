import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { Verdict } from './judge-case.ts'
import { wilson, type Share } from './wilson.ts'

export interface RuleScore {
  readonly pair: string
  readonly rule: RuleId
  readonly expected: number
  readonly hits: number
  readonly falseAlarms: number
  readonly precision: Share | null
  readonly recall: Share | null
  /** The same of departures whose point was found where it is relayed (for an absence: all): what the rule itself missed. */
  readonly recallAligned: Share | null
  readonly f1: number | null
}

/** Precision, recall and F1 of one rule: false alarms are counted over faithful and changed texts alike. */
export function ruleScore(verdicts: readonly Verdict[], pair: string, rule: RuleId): RuleScore {
  const ours = verdicts.filter((verdict) => verdict.case.pair === pair)
  const wanted = ours.filter((verdict) => verdict.case.expected?.rule === rule)
  const hits = wanted.filter((verdict) => verdict.hit !== null).length
  const falseAlarms = ours.reduce(
    (sum, verdict) => sum + verdict.falseAlarms.filter((finding) => finding.rule === rule).length,
    0,
  )
  const precision = wilson(hits, hits + falseAlarms)
  const recall = wilson(hits, wanted.length)
  const compared = wanted.filter((verdict) => verdict.aligned !== false)
  const recallAligned = wilson(compared.filter((verdict) => verdict.hit !== null).length, compared.length)
  const f1 = wanted.length === 0 ? null : (2 * hits) / (2 * hits + falseAlarms + wanted.length - hits)
  return { pair, rule, expected: wanted.length, hits, falseAlarms, precision, recall, recallAligned, f1 }
}
