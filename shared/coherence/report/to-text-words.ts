import type { Classification } from '../../domain/messages-file.ts'
import type { Finding, NotCheckedCode, RuleId, Severity } from '../model/finding.ts'
import type { CoverageStanding } from './coverage-standing.ts'
import type { NamedKind } from './named-kind.ts'

/** Languages the text report speaks. */
export type ReportUi = 'fr' | 'en'

/** Every word the text report uses, in one language. Functions take counts, so that each language forms its own plurals. */
export interface ReportWords {
  readonly ui: ReportUi
  readonly rules: Readonly<Record<RuleId, string>>
  /** What differs when both names name a country, a place … */
  readonly named: Readonly<Record<NamedKind, string>>
  readonly severities: Readonly<Record<Severity, (count: number) => string>>
  readonly coverage: Readonly<Record<CoverageStanding, string>>
  readonly levels: Readonly<Record<Classification, string>>
  readonly because: (finding: Finding) => string
  /** What keeps a point out of the text; instants and levels come in words, `from` is null when the point does not say. */
  readonly standing: {
    readonly embargoed: (until: string) => string
    readonly expired: (from: string | null, until: string) => string
    readonly classified: (level: string, own: string) => string
  }
  readonly yourText: string
  readonly approved: string
  /** Words of another post. */
  readonly otherText: string
  /** Words of the text that this one translates. */
  readonly original: string
  readonly why: string
  readonly replaceWith: string
  readonly write: string
  readonly notChecked: string
  /** Why something was not checked; takes the name of the language that lacks something. */
  readonly unchecked: Readonly<Record<NotCheckedCode, (language: string) => string>>
  readonly nothing: string
  readonly points: string
  readonly alignment: (score: string, anchors: string) => string
  readonly position: (line: number, column: number) => string
  readonly compared: (compared: number, notChecked: number) => string
  readonly score: (score: number) => string
  readonly quote: (words: string) => string
  readonly decimal: ',' | '.'
}
