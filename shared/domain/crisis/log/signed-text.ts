import { canonicalJson } from './canonical-json.ts'
import type { HeadSignature } from './head-signature.ts'

/**
 * What the key signs, in UTF-8: RFC 8785 form of the incident, the head and the time, with a name of its own so that no
 * other text of the workspace can be taken for it.
 */
export function signedText(incidentId: string, head: Omit<HeadSignature, 'signature'>): string {
  return canonicalJson({ ...head, signature: undefined, format: 'unisson-log-head/1', incidentId })
}
