import type { Signer } from '../../../../../shared/domain/signer.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import { newId } from '../../../new-id.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { listPersons, listSigners, putSigner } from '../queries.ts'
import { readPublicKey } from './read-public-key.ts'
import { requireHolderActs } from './require-holder-acts.ts'
import { sameName } from './same-name.ts'

/**
 * Makes a key of another workspace known under a name. Throws `bad-request` for what is no key, `refused` for a key of
 * this workspace (its person would approve under two names), `already-exists` for a key or a name that is known.
 */
export function addSigner(open: OpenWorkspace, input: Pick<Signer, 'name' | 'role' | 'post' | 'publicKey'>): Signer {
  requireHolderActs(open)
  const read = readPublicKey(input.publicKey)
  if (read === null) throw new AppError('bad-request', 'This is no public key', { field: 'publicKey' })
  const { publicKey } = read
  if (listPersons(open.database).some((person) => person.publicKey === publicKey))
    throw new AppError('refused', 'The key is of a person of this workspace', { reason: 'own-key' })
  const name = input.name.trim()
  const known = listSigners(open.database)
  const taken = known.find((one) => one.removedAt === null && (one.publicKey === publicKey || sameName(one.name, name)))
  if (taken !== undefined) throw new AppError('already-exists', 'This key or this name is known already', { name: taken.name })
  const signer: Signer = {
    id: known.find((one) => one.publicKey === publicKey)?.id ?? newId(open, 'signer'),
    name,
    role: input.role,
    post: input.post.trim(),
    publicKey,
    addedAt: open.now().toISOString(),
    addedBy: open.person(),
    removedAt: null,
  }
  putSigner(open.database, signer)
  return signer
}
