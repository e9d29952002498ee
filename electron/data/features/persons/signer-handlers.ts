import { approvalFileSchema } from '../../../../shared/domain/crisis/approval/approval-file.ts'
import { keyFileSchema } from '../../../../shared/domain/crisis/approval/key-file.ts'
import { keyFingerprint } from '../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import type { AuditAction } from '../../../../shared/domain/audit-kinds.ts'
import type { Signer } from '../../../../shared/domain/signer.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import { readExactJson } from '../../formats/read-exact-json.ts'
import type { Implementer } from '../../implementer.ts'
import type { Session } from '../../session/session.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { requireUnlocked, unlocked } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { addSigner } from './commands/add-signer.ts'
import { openSigningKey } from './commands/open-signing-key.ts'
import { originOf } from './commands/origin-of.ts'
import { removeSigner } from './commands/remove-signer.ts'
import { requireHolder } from './commands/require-holder.ts'
import { requireStanding } from './commands/require-standing.ts'
import { listSigners } from './queries.ts'

/** Bytes of a key file or an approval: each is under a kilobyte. */
const LARGEST = 64_000

function tell<Input>(command: Command<Input, Signer>, action: AuditAction): Command<Input, Signer> {
  const line = ({ id, name, publicKey }: Signer) => ({
    action,
    entityId: id,
    detail: { name, key: keyFingerprint(publicKey) },
  })
  return announced(['persons'], transactional(audited(command, line)), ({ id }) => id)
}

/** Whose signatures by file are taken in here, and the keys that others need to know of. */
export function signerHandlers({ persons }: Implementer, session: Session, grants: FileGrants) {
  return {
    signers: persons.signers.handler(unlocked(session, ({ database }) => [...listSigners(database)])),
    exportKey: persons.exportKey.handler(
      unlocked(session, (open, { id, grant }: { readonly id: string; readonly grant: string }) =>
        open.database.transaction(() => {
          const { name, role, publicKey } = requireStanding(open, id)
          const key = keyFileSchema.parse({ format: 'unisson-key/1', name, role, post: originOf(session, open), publicKey })
          const { name: file } = grants.write(grant, `${JSON.stringify(key, null, 2)}\n`)
          appendAudit(open, 'person.key-exported', id, { name, file })
          return { name: file, keyFingerprint: keyFingerprint(publicKey) }
        }),
      ),
    ),
    readKey: persons.readKey.handler(async ({ input: { grant } }) => {
      requireUnlocked(session)
      const { bytes } = await grants.read(grant, 'take', LARGEST)
      return ownerIn(bytes)
    }),
    addSigner: persons.addSigner.handler(async ({ input: { passphrase, ...signer } }) => {
      const { secret } = await openSigningKey(session, requireHolder(requireUnlocked(session)).id, passphrase)
      // Nothing is signed with it: that it opened is the proof.
      secret.fill(0)
      return tell(addSigner, 'signer.added')(requireUnlocked(session), signer)
    }),
    removeSigner: persons.removeSigner.handler(unlocked(session, tell(removeSigner, 'signer.removed'))),
  }
}

/** An approval whose key is not known holds the key as well: who compares its fingerprint need not ask for a second file. */
function ownerIn(bytes: Uint8Array): Pick<Signer, 'name' | 'role' | 'post' | 'publicKey'> {
  try {
    const { name, role, post, publicKey } = readExactJson(bytes, 'key', keyFileSchema)
    return { name, role, post, publicKey }
  } catch (error) {
    if (!(error instanceof AppError) || error.details['reason'] !== 'file-is-approval') throw error
    const { approver, publicKey } = readExactJson(bytes, 'approval', approvalFileSchema)
    return { ...approver, post: '', publicKey }
  }
}
