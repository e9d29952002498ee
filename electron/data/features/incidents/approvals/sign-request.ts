import { createPrivateKey, sign } from 'node:crypto'
import { approvalFileSchema } from '../../../../../shared/domain/crisis/approval/approval-file.ts'
import { requestHash } from '../../../../../shared/domain/crisis/approval/request-hash.ts'
import { approvalText } from '../../../../../shared/domain/crisis/log/approval-text.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../../files/file-grants.ts'
import type { Session } from '../../../session/session.ts'
import { requireUnlocked } from '../../../wrappers/unlocked.ts'
import { appendAudit } from '../../audit/queries.ts'
import { openSigningKey } from '../../persons/commands/open-signing-key.ts'
import { LOG_NODE_TOOLS } from '../log-node-tools.ts'
import { readRequest, signingBlock } from './read-request.ts'

interface Signing {
  readonly grant: string
  readonly into: string
  readonly personId: string
  readonly passphrase: string
}

/** A person's yes to a request, in a file; what was read is what is signed. Throws as `openSigningKey`, and `refused`. */
export async function signRequest(session: Session, grants: FileGrants, { grant, into, personId, passphrase }: Signing) {
  requireUnlocked(session)
  const { request } = await readRequest(grants, grant)
  const { person, secret } = await openSigningKey(session, personId, passphrase)
  try {
    const reason = signingBlock(request, person)
    if (reason !== null) throw new AppError('refused', 'This person cannot sign the request', { reason })
    const open = requireUnlocked(session)
    const answered = { requestHash: requestHash(request, LOG_NODE_TOOLS.sha256), signedAt: open.now().toISOString() }
    const { incident, message } = request
    const key = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })
    const signed = Buffer.from(approvalText(incident.id, message.hash, answered), 'utf8')
    const approval = approvalFileSchema.parse({
      format: 'unisson-approval/2',
      incidentId: incident.id,
      messageId: message.id,
      language: message.content.language,
      hash: message.hash,
      ...answered,
      approver: { name: person.name, role: person.role },
      publicKey: person.publicKey,
      signature: sign(null, signed, key).toString('base64'),
    })
    return open.database.transaction(() => {
      const { name: file } = grants.write(into, `${JSON.stringify(approval, null, 2)}\n`)
      appendAudit(open, 'approval.signed', person.id, { title: message.content.title, name: person.name, file })
      return { name: file }
    })
  } finally {
    secret.fill(0)
  }
}
