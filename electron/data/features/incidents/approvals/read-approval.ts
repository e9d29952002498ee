import { verify } from 'node:crypto'
import { approvalFileSchema } from '../../../../../shared/domain/crisis/approval/approval-file.ts'
import { keyFingerprint } from '../../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import { messageHash } from '../../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../../shared/domain/crisis/engine/message-state.ts'
import { approvalText } from '../../../../../shared/domain/crisis/log/approval-text.ts'
import type { CrisisEventOf } from '../../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { GrantedFile } from '../../../files/file-grants.ts'
import { readExactJson } from '../../../formats/read-exact-json.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { keyOwner, type KeyOwner } from '../../persons/commands/key-owner.ts'
import { readPublicKey } from '../../persons/commands/read-public-key.ts'
import { requireActing } from '../../persons/commands/require-acting.ts'
import { running } from '../running.ts'

interface ReadApproval {
  readonly author: KeyOwner
  readonly event: CrisisEventOf<'message.approved'>
  readonly keyFingerprint: string
  readonly signedAt: string
}

/**
 * An approval by file as the event that it would be. What the engine cannot know is asked here: whether the signature is of
 * the key, the key of somebody who is known, and the text this one. Throws `file-damaged`, `file-unsupported`, and
 * `refused` with `approval-forged`, `approval-other-incident`, `approval-other-language`, `approval-other-message`, `approval-unknown-message`,
 * `approval-text-changed`, `approval-key-unknown`, `approval-key-removed`.
 */
export function readApproval(
  open: OpenWorkspace,
  { incidentId, messageId }: { readonly incidentId: string; readonly messageId: string },
  { name: fileName, bytes }: GrantedFile,
): ReadApproval {
  const file = readExactJson(bytes, 'approval', approvalFileSchema)
  const { hash, requestHash, signedAt } = file
  const read = readPublicKey(file.publicKey)
  const signed = Buffer.from(approvalText(file.incidentId, hash, { requestHash, signedAt }), 'utf8')
  // First: a file that was touched says nothing reliable about what it is for.
  if (read === null || !verify(null, signed, read.key, Buffer.from(file.signature, 'base64'))) throw refusal('approval-forged')
  if (file.incidentId !== incidentId) throw refusal('approval-other-incident')
  const { messages } = running(open.database, incidentId).state
  const message = found(messages.get(messageId) ?? null, 'message', messageId)
  if (file.messageId !== messageId) throw elsewhere(message, messages.get(file.messageId))
  if (messageHash(messageId, message.content) !== hash) throw refusal('approval-text-changed')
  const fingerprint = keyFingerprint(read.publicKey)
  const author = keyOwner(open.database, read.publicKey)
  if (author === null) throw refusal('approval-key-unknown', { name: file.approver.name, keyFingerprint: fingerprint })
  if (author.gone) throw refusal('approval-key-removed', { name: author.name, keyFingerprint: fingerprint })
  const byFile = { requestHash, fileName, keyFingerprint: fingerprint, signedAt, takenBy: requireActing(open).id }
  const signature = { publicKey: read.publicKey, value: file.signature }
  const event = { kind: 'message.approved', data: { messageId, hash, signature, byFile } } as const
  return { author, event, keyFingerprint: fingerprint, signedAt }
}

function refusal(reason: string, details: Readonly<Record<string, string>> = {}): AppError {
  return new AppError('refused', `The approval is not taken in: ${reason}`, { ...details, reason })
}

/** Another message: the same text in another language, most often. */
function elsewhere({ id, content }: MessageState, other: MessageState | undefined): AppError {
  if (other === undefined) return refusal('approval-unknown-message')
  const origin = content.variantOf?.messageId ?? id
  const isVariant = (other.content.variantOf?.messageId ?? other.id) === origin
  const { title, language } = other.content
  return refusal(isVariant ? 'approval-other-language' : 'approval-other-message', { title, language })
}
