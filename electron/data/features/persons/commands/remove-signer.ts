import type { Signer } from '../../../../../shared/domain/signer.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { findSigner, putSigner } from '../queries.ts'
import { requireHolderActs } from './require-holder-acts.ts'

/** From here on nothing that this key signs is taken in; what was taken stands in its log. */
export function removeSigner(open: OpenWorkspace, { id }: { readonly id: string }): Signer {
  requireHolderActs(open)
  const signer = found(findSigner(open.database, id), 'signer', id)
  if (signer.removedAt !== null) return signer
  const removed = { ...signer, removedAt: open.now().toISOString() }
  putSigner(open.database, removed)
  return removed
}
