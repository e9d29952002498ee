import type { CoverageStatus } from '../../domain/coverage-status.ts'
import type { Finding, RuleId, Severity } from '../model/finding.ts'

/** Languages the text report speaks. */
export type ReportUi = 'fr' | 'en'

/** Every word the text report uses, in one language. Functions take counts, so that each language forms its own plurals. */
export interface ReportWords {
  readonly rules: Readonly<Record<RuleId, string>>
  readonly severities: Readonly<Record<Severity, (count: number) => string>>
  readonly coverage: Readonly<Record<CoverageStatus, string>>
  readonly because: (finding: Finding) => string
  readonly yourText: string
  readonly approved: string
  /** Words of another text: a translation's source, another post. */
  readonly otherText: string
  readonly why: string
  readonly replaceWith: string
  readonly write: string
  readonly notChecked: string
  readonly nothing: string
  readonly points: string
  readonly alignment: (score: string, anchors: string) => string
  readonly position: (line: number, column: number) => string
  readonly compared: (compared: number, notChecked: number) => string
  readonly score: (score: number) => string
  readonly quote: (words: string) => string
  readonly decimal: ',' | '.'
}
