import type { DocumentReport, Report } from '../model/report.ts'
import { reportScore } from './report-score.ts'

/** Gathers the documents of one call. `now` is the instant the checks used, written in UTC. */
export function buildReport(now: Date, documents: readonly DocumentReport[]): Report {
  return { format: 'unisson-report/1', now: now.toISOString(), score: reportScore(documents), documents, dissonance: [] }
}
