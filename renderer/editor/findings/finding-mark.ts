import type { Severity } from '../../../shared/coherence/model/finding.ts'

/** A finding as the editor draws it: positions in the document, and the key by which the panel knows it. */
export interface FindingMark {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly severity: Severity | 'waived'
  /** The verbatim words under the mark when they were checked: a suggestion only replaces these. */
  readonly text: string
}
