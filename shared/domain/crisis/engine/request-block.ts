import type { MessageState } from './message-state.ts'
import { refuse } from './refuse.ts'
import type { Refusal } from './refusal.ts'

/** Why a signature by file is no answer to what was asked for this text as it stands, or null. */
export function requestBlock({ id, requests }: MessageState, requestHash: string, personId: string): Refusal | null {
  const request = requests.find((one) => one.requestHash === requestHash)
  if (request === undefined) return refuse('approval-not-asked', { messageId: id })
  const { asked } = request
  if (asked === null || asked.personId === personId) return null
  return refuse('approval-asked-of-another', { messageId: id, name: asked.name, keyFingerprint: asked.keyFingerprint })
}
