import type { Finding } from '../../../../shared/coherence/model/finding.ts'
import type { DocumentReport } from '../../../../shared/coherence/model/report.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { BenchCase } from '../bench-case.ts'

export interface Verdict {
  readonly case: BenchCase
  /** The expected finding, when it came. */
  readonly hit: Finding | null
  /** Findings that nothing explains. */
  readonly falseAlarms: readonly Finding[]
  /** Whether the point was found where it is relayed; null when it is not relayed. */
  readonly aligned: boolean | null
  readonly report: Pick<DocumentReport, 'findings' | 'coverage'>
}

/** Rules that tell a negation, in one language and across. */
const DENIALS: ReadonlySet<string> = new Set(['polarity-flip', 'translation-loss'])

/** True for a number inside a day, a year or a time ago ("ten years ago", "from the 29th"): the date that holds it is told, with its words. */
function isToldAsDate({ expected }: BenchCase, { rule, start, end }: Finding): boolean {
  return (
    expected?.rule === 'figure-mismatch' &&
    expected.span !== null &&
    rule === 'date-mismatch' &&
    start <= expected.span.start &&
    end >= expected.span.end
  )
}

/**
 * A hit is a finding of the expected rule (a negated act is told as a shift of stance, a number inside a date as the date), on the
 * point for an absence, else overlapping what the operator changed.
 */
export function judgeCase(item: BenchCase, report: DocumentReport): Verdict {
  const isHit = (finding: Finding) => {
    const { rule, reasons, start, end, point } = finding
    return (
      item.expected !== null &&
      (rule === item.expected.rule ||
        (DENIALS.has(item.expected.rule) && reasons.includes('act-denied')) ||
        isToldAsDate(item, finding)) &&
      (item.expected.span === null ? point === item.point : overlaps({ start, end }, item.expected.span))
    )
  }
  const hit = report.findings.find(isHit) ?? null
  const explained = (finding: Finding) => isHit(finding) || item.tolerated.includes(finding.rule) || isConsequence(finding, item)
  const falseAlarms = report.findings.filter((finding) => !explained(finding))
  const { relay } = item
  const covered = report.coverage.find(({ point }) => point === item.point)
  const aligned =
    relay === null
      ? null
      : covered !== undefined &&
        covered.span !== null &&
        ['relayed', 'partial', 'contradicted'].includes(covered.status) &&
        overlaps(covered.span, relay)
  return { case: item, hit, falseAlarms, aligned, report }
}

/** Characters between a change and what it also changes: the year of "22 to 27 May 2026" is that of both days. */
const REACH = 30

function isConsequence(finding: Finding, item: BenchCase): boolean {
  const span = item.expected?.span
  if (span === null || span === undefined || finding.rule !== item.expected?.rule) return false
  return overlaps(finding, { start: span.start - REACH, end: span.end + REACH })
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}
