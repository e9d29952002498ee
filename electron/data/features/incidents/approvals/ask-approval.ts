import { keyFingerprint } from '../../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import { approvalRequestSchema, type ApprovalRequest } from '../../../../../shared/domain/crisis/approval/approval-request.ts'
import { requestHash } from '../../../../../shared/domain/crisis/approval/request-hash.ts'
import type { IncidentState } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import type { MessageState } from '../../../../../shared/domain/crisis/engine/message-state.ts'
import { messageHash } from '../../../../../shared/domain/crisis/engine/message-hash.ts'
import { spokenText } from '../../../../../shared/domain/crisis/engine/spoken-text.ts'
import type { LogEntry } from '../../../../../shared/domain/crisis/model/log-entry.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../../files/file-grants.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { appendAudit } from '../../audit/queries.ts'
import { requireActing } from '../../persons/commands/require-acting.ts'
import { findPerson, findSigner } from '../../persons/queries.ts'
import { LOG_NODE_TOOLS } from '../log-node-tools.ts'
import { running } from '../running.ts'
import { writeEntry } from '../write-entry.ts'
import { authorNames } from './author-names.ts'
import { REQUEST_LIMIT } from './request-limit.ts'

interface Asked {
  readonly incidentId: string
  readonly messageId: string
  readonly personId: string | null
  readonly grant: string
  readonly text: string
}

/**
 * Writes the request, and its hash into the log: both or neither. `workspace` is what the file calls this one. Throws
 * `refused` with the engine's code (not submitted, a field empty, asked of an author), `not-found`.
 */
export function askApproval(
  open: OpenWorkspace,
  grants: FileGrants,
  workspace: string,
  { incidentId, messageId, personId, grant, text }: Asked,
): { readonly name: string; readonly entry: LogEntry } {
  const before = running(open.database, incidentId)
  const message = found(before.state.messages.get(messageId) ?? null, 'message', messageId)
  const asked = personId === null ? null : askedOf(open, personId)
  const request = requestOf(open, before.state, message, workspace, asked)
  const bytes = Buffer.from(`${JSON.stringify(request, null, 2)}\n`, 'utf8')
  if (bytes.length > REQUEST_LIMIT) throw new AppError('file-too-large', 'No request is that large', { bytes: bytes.length })
  const { hash } = request.message
  const event = {
    kind: 'message.approval-requested',
    data: { messageId, hash, requestHash: requestHash(request, LOG_NODE_TOOLS.sha256), asked },
  } as const
  let name = ''
  const entry = writeEntry(open, before, { event, text }, requireActing(open), () => {
    ;({ name } = grants.write(grant, bytes))
    const { title } = message.content
    appendAudit(open, 'approval.requested', incidentId, { title, name: asked?.name ?? '', file: name })
  })
  return { name, entry }
}

/** Throws `refused` for who is retired or removed: what they sign would not be taken in. */
function askedOf({ database }: OpenWorkspace, personId: string) {
  const person = findPerson(database, personId)
  const { name, publicKey, gone } =
    person === null
      ? withGone(found(findSigner(database, personId), 'signer', personId))
      : { ...person, gone: person.retiredAt !== null }
  if (gone) throw new AppError('refused', 'This person no longer signs', { reason: 'retired' })
  return { personId, name, keyFingerprint: keyFingerprint(publicKey) }
}

const withGone = <T extends { readonly removedAt: string | null }>(signer: T) => ({ ...signer, gone: signer.removedAt !== null })

function requestOf(
  open: OpenWorkspace,
  { incident, severity }: IncidentState,
  { id, content, authors }: MessageState,
  workspace: string,
  asked: ReturnType<typeof askedOf> | null,
): ApprovalRequest {
  if (incident === null) throw new AppError('not-found', 'The log has no declaration', { kind: 'incident' })
  const { name, role } = requireActing(open)
  const { mode, title, place, zone, capitalZone } = incident
  return approvalRequestSchema.parse({
    format: 'unisson-approval-request/1',
    workspace,
    incident: { id: incident.id, title, place, mode, severity, zone, capitalZone },
    message: { id, content, hash: messageHash(id, content), text: spokenText(mode, content) },
    authors: authorNames(open.database, authors),
    askedBy: { name, role },
    askedAt: open.now().toISOString(),
    asked: asked === null ? null : { name: asked.name, keyFingerprint: asked.keyFingerprint },
  })
}
