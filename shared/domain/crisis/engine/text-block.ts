import type { MessageContent } from '../model/crisis-message.ts'
import type { MergeField } from '../model/merge-field.ts'
import { fieldFaults } from './field-faults.ts'
import { messageHash } from './message-hash.ts'
import { refuse } from './refuse.ts'
import type { Refusal } from './refusal.ts'

/** Why this text cannot leave, whoever asks. */
export function textBlock(types: readonly MergeField[], id: string, content: MessageContent, hash: string): Refusal | null {
  if (messageHash(id, content) !== hash) return refuse('text-changed', { messageId: id })
  const { empty, invalid } = fieldFaults(content, types)
  if (empty.length > 0) return refuse('fields-empty', { messageId: id, fields: empty })
  return invalid.length > 0 ? refuse('fields-invalid', { messageId: id, fields: invalid }) : null
}
