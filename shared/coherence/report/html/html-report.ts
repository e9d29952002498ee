import type { DocumentStatus, DocumentType } from '../../../domain/document.ts'
import type { MessagePoint } from '../../../domain/messages-file.ts'
import type { Waiver } from '../../../domain/waiver.ts'
import type { RuleId } from '../../model/finding.ts'
import type { DocumentReport } from '../../model/report.ts'

/** What a reader of the report wants to know of the text before its findings. */
interface ReportHead {
  readonly type: DocumentType
  readonly status: DocumentStatus
  /** Its name; null without one. */
  readonly topic: string | null
  readonly mission: string | null
  /** Who began the text; null when nobody knows. */
  readonly author: string | null
}

/** All that the page of one text's check says. */
export interface HtmlReport {
  readonly title: string
  readonly head: ReportHead
  readonly document: DocumentReport
  /** What the offsets of the report are into. */
  readonly text: string
  readonly points: readonly MessagePoint[]
  /** Titles of the other texts that findings quote, by their paths. */
  readonly names?: ReadonlyMap<string, string>
  /** Acceptances of findings of this text. */
  readonly waivers: readonly Waiver[]
  /** Who says the quoted lines of the text, each by the offset at which its quotation ends. */
  readonly speakers?: ReadonlyMap<number, string>
  /** Instant of the check, ISO. */
  readonly now: string
  /** IANA zone in which instants are said; UTC without one. */
  readonly zone?: string
  /** The rule profile that was applied, and the rules that were off. */
  readonly profile?: { readonly id: string | null; readonly off: readonly RuleId[]; readonly changed: boolean }
}
