import { canonicalJson } from '../log/canonical-json.ts'
import type { LogTools } from '../log/log-tools.ts'
import type { ApprovalRequest } from './approval-request.ts'

/** SHA-256, hexadecimal, of the RFC 8785 form of a request: the same whatever the spaces of the file. */
export function requestHash(request: ApprovalRequest, sha256: LogTools['sha256']): string {
  return sha256(canonicalJson(request))
}
