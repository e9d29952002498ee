import type { IncidentState } from './incident-state.ts'
import type { MessageState } from './message-state.ts'
import { refuse } from './refuse.ts'
import type { Refusal } from './refusal.ts'
import { textBlock } from './text-block.ts'

/**
 * Why this person cannot approve this text, or null. `hash` is of the text that the person saw. Whoever wrote any of it,
 * or already said yes, is no second pair of eyes; a text with an empty or mistyped field is no text yet.
 */
export function approvalBlock(
  { playbook }: Pick<IncidentState, 'playbook'>,
  { id, content, authors, approvals, release }: MessageState,
  hash: string,
  personId: string,
): Refusal | null {
  if (authors.includes(personId)) return refuse('author-cannot-approve', { messageId: id, personId })
  const said = [...approvals, ...(release?.emergency?.ratifications ?? [])]
  if (said.some(({ by }) => by === personId)) return refuse('already-approved-by-you', { messageId: id, personId })
  return textBlock(playbook.fields, id, content, hash)
}
