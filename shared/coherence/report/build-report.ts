import type { Dissonance, DocumentReport, Report } from '../model/report.ts'
import { reportScore } from './report-score.ts'

interface Comparison {
  readonly index: number
  readonly entries: readonly Dissonance[]
}

const ALONE: Comparison = { index: 0, entries: [] }

/** Gathers the documents of one call. `now` is the instant the checks used, written in UTC; `dissonance` is what comparing them gave. */
export function buildReport(now: Date, documents: readonly DocumentReport[], dissonance: Comparison = ALONE): Report {
  return {
    format: 'unisson-report/1',
    now: now.toISOString(),
    score: reportScore(documents),
    documents,
    dissonanceIndex: dissonance.index,
    dissonance: dissonance.entries,
  }
}
