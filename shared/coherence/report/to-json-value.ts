import type { Coverage, Evidence, Finding, NotChecked } from '../model/finding.ts'
import type { Dissonance, DocumentReport, Report } from '../model/report.ts'

/** A report as a plain value with its keys in one fixed order and two decimals, for a caller that adds its own keys (the `id` of a batch line). */
export function toJsonValue(report: Report): Report {
  return {
    format: report.format,
    now: report.now,
    score: report.score,
    documents: report.documents.map(documentValue),
    dissonanceIndex: report.dissonanceIndex,
    dissonance: report.dissonance.map(dissonanceValue),
  }
}

function documentValue(document: DocumentReport): DocumentReport {
  return {
    path: document.path,
    language: document.language,
    findings: document.findings.map(findingValue),
    coverage: document.coverage.map(coverageValue),
    notChecked: document.notChecked.map(notCheckedValue),
    checked: [...document.checked],
  }
}

function dissonanceValue({ point, slot, index, values }: Dissonance): Dissonance {
  return {
    point,
    slot,
    index: twoDecimals(index),
    values: values.map(({ value, approved, places }) => ({
      value,
      approved,
      places: places.map(({ path, start, end, text }) => ({ path, start, end, text })),
    })),
  }
}

function findingValue(finding: Finding): Finding {
  return {
    rule: finding.rule,
    ruleVersion: finding.ruleVersion,
    severity: finding.severity,
    confidence: twoDecimals(finding.confidence),
    reasons: [...finding.reasons],
    point: finding.point,
    start: finding.start,
    end: finding.end,
    text: finding.text,
    expected: finding.expected,
    actual: finding.actual,
    evidence: finding.evidence === null ? null : evidenceValue(finding.evidence),
    message: finding.message,
    suggestion: finding.suggestion,
    fingerprint: finding.fingerprint,
  }
}

function evidenceValue(evidence: Evidence): Evidence {
  return {
    pointText: evidence.pointText,
    pointStart: evidence.pointStart,
    pointEnd: evidence.pointEnd,
    pointLanguage: evidence.pointLanguage,
    alignment: twoDecimals(evidence.alignment),
    anchors: [...evidence.anchors],
    cue: evidence.cue,
    ...(evidence.document === undefined ? {} : { document: evidence.document }),
  }
}

function coverageValue(coverage: Coverage): Coverage {
  return {
    point: coverage.point,
    status: coverage.status,
    mandatory: coverage.mandatory,
    alignment: twoDecimals(coverage.alignment),
    span: coverage.span === null ? null : { start: coverage.span.start, end: coverage.span.end },
  }
}

function notCheckedValue(entry: NotChecked): NotChecked {
  return {
    reason: entry.reason,
    code: entry.code,
    language: entry.language,
    point: entry.point,
    start: entry.start,
    end: entry.end,
  }
}

/** Two decimals are what the evidence can bear, and they keep the output free of floating-point tails. */
function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100
}
