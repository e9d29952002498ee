import { messageHash } from '../engine/message-hash.ts'
import { spokenText } from '../engine/spoken-text.ts'
import type { ApprovalRequest } from './approval-request.ts'

/** Whether the words that the request shows, and the hash that would be signed, are those of its own content and mode. */
export function isTrueRequest({ incident, message: { id, content, hash, text } }: ApprovalRequest): boolean {
  return messageHash(id, content) === hash && spokenText(incident.mode, content) === text
}
