import { toErrorPayload } from '../../../bridge/to-error-payload.ts'

/** Why the rules refuse this paper, as a code; null for any other error. */
export function refusedPaper(error: unknown): string | null {
  const { code, details } = toErrorPayload(error)
  return code === 'refused' ? String(details['reason']) : null
}
