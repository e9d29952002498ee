import type { Finding } from '../../shared/coherence/model/finding.ts'
import type { DocumentReport, Report } from '../../shared/coherence/model/report.ts'
import { buildReport } from '../../shared/coherence/report/build-report.ts'

/** The text that `sampleReport` speaks about. */
export const SAMPLE_TEXT = "Communiqué.\nL'attaque de Gao, qui a fait 15 morts, est condamnée depuis Kiev."

const STATEMENT = "La France condamne l'attaque de Gao, qui a fait 12 morts."

/** A figure that differs from the point's. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  const start = SAMPLE_TEXT.indexOf('15')
  const pointStart = STATEMENT.indexOf('12')
  return {
    rule: 'figure-mismatch',
    ruleVersion: 1,
    severity: 'error',
    confidence: 0.971_234,
    reasons: ['same-unit'],
    point: 'tp-1',
    start,
    end: start + 2,
    text: '15',
    expected: '12',
    actual: '15',
    evidence: {
      pointText: '12',
      pointStart,
      pointEnd: pointStart + 2,
      pointLanguage: 'fr',
      alignment: 0.8,
      anchors: ['Gao', 'attaque'],
      cue: 'morts',
    },
    message: '15 instead of 12 morts',
    suggestion: '12',
    fingerprint: 'f00d',
    ...changes,
  }
}

export function sampleDocument(changes: Partial<DocumentReport> = {}): DocumentReport {
  return {
    path: 'notes/communiqué du 4.md',
    language: 'fr',
    findings: [sampleFinding()],
    coverage: [
      { point: 'tp-1', status: 'contradicted', mandatory: true, alignment: 0.8, span: { start: 12, end: 50 } },
      { point: 'tp-2', status: 'not-checked', mandatory: false, alignment: 0, span: null },
    ],
    notChecked: [
      {
        code: 'no-approved-variant',
        language: 'fr',
        reason: 'no approved variant in fr',
        point: 'tp-2',
        start: 0,
        end: SAMPLE_TEXT.length,
      },
    ],
    checked: ['figure-mismatch'],
    ...changes,
  }
}

export function sampleReport(documents: readonly DocumentReport[] = [sampleDocument()]): Report {
  return buildReport(new Date('2026-03-04T09:00:00Z'), documents)
}
