import type { Severity } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'

/** Points that one finding takes from a document's 100. */
const COST: Readonly<Record<Severity, number>> = { error: 20, warning: 5, info: 1 }

/**
 * The score of a report, 0 to 100: each document starts at 100 and loses 20 for an error, 5 for a warning and 1 for
 * a note, each weighed by the finding's confidence, never below 0; the report's score is the mean of its documents,
 * rounded. No document gives 100.
 */
export function reportScore(documents: readonly DocumentReport[]): number {
  if (documents.length === 0) return 100
  const total = documents.reduce((sum, document) => sum + documentScore(document), 0)
  return Math.round(total / documents.length)
}

function documentScore(document: DocumentReport): number {
  return Math.max(
    0,
    document.findings.reduce((left, finding) => left - COST[finding.severity] * finding.confidence, 100),
  )
}
