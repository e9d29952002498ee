import type { PointSummary } from '../../../shared/contract/coherence-contract.ts'
import type { Finding } from '../../../shared/coherence/model/finding.ts'

/** A finding as a panel shows it. */
export interface FindingItem {
  /** The fingerprint, numbered when one departure occurs twice in a text. */
  readonly key: string
  readonly finding: Finding
  /** The talking point it compares with; null for terms. */
  readonly point: PointSummary | null
  readonly waived: boolean
  /** Whether this very text must carry the point: some are mandatory for other missions only. */
  readonly mandatory: boolean
}
