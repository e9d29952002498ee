import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../model/finding.ts'

const CONFIDENCE = { stance: 0.75, promise: 0.75, figure: 0.6 } as const

/** Fires on a sentence of ours that acts, promises or gives a figure, where no approved point is relayed, even in part. */
export function unsupportedClaim(
  { kind }: Claim,
  text: string,
): Pick<Finding, 'rule' | 'severity' | 'confidence' | 'reasons' | 'expected' | 'actual' | 'message'> {
  return {
    rule: 'unsupported-claim',
    severity: 'warning',
    confidence: CONFIDENCE[kind],
    reasons: [`claim-${kind}`, 'nothing-approved'],
    expected: 'approved',
    actual: text,
    message: `No approved point carries "${text}".`,
  }
}
