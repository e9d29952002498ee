import { wilson, type Share } from './wilson.ts'
import type { Verdict } from './judge-case.ts'

export interface PairScore {
  readonly pair: string
  readonly faithfulTexts: number
  readonly faithfulSentences: number
  /** Any finding, per 1,000 faithful sentences. */
  readonly falseAlarmsPer1000: number
  /** Faithful texts with at least one finding. */
  readonly flagged: Share | null
  /** Findings of severity "error" per page of 250 faithful words. */
  readonly falseHardPerPage: number
  readonly alignment: Share | null
}

const PAGE = 250

/** What faithful texts of a language pair suffered, and how often a relayed point was found where it stands. */
export function pairScore(verdicts: readonly Verdict[], pair: string): PairScore {
  const ours = verdicts.filter((verdict) => verdict.case.pair === pair)
  const faithful = ours.filter((verdict) => verdict.case.expected === null)
  const segmenter = new Intl.Segmenter(pair.slice(-2), { granularity: 'sentence' })
  const sentences = faithful.reduce((sum, verdict) => sum + [...segmenter.segment(verdict.case.text)].length, 0)
  const words = faithful.reduce((sum, verdict) => sum + verdict.case.text.split(/\s+/).length, 0)
  const alarms = faithful.reduce((sum, verdict) => sum + verdict.falseAlarms.length, 0)
  const hard = faithful.reduce(
    (sum, verdict) => sum + verdict.falseAlarms.filter(({ severity }) => severity === 'error').length,
    0,
  )
  const relayed = faithful.filter((verdict) => verdict.aligned !== null)
  return {
    pair,
    faithfulTexts: faithful.length,
    faithfulSentences: sentences,
    falseAlarmsPer1000: sentences === 0 ? 0 : (alarms / sentences) * 1000,
    flagged: wilson(faithful.filter((verdict) => verdict.falseAlarms.length > 0).length, faithful.length),
    falseHardPerPage: words === 0 ? 0 : (hard / words) * PAGE,
    alignment: wilson(relayed.filter((verdict) => verdict.aligned === true).length, relayed.length),
  }
}
