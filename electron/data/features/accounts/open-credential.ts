import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { unseal } from '../../vault/sealed-box.ts'
import { found } from '../../wrappers/found.ts'
import { appendAudit } from '../audit/queries.ts'
import { findAccount, findSealedCredential } from './queries.ts'

/**
 * The secret in clear, for main alone and after the passphrase was given anew. The copy is in the audit trail before
 * the secret is given.
 */
export function openCredential(open: OpenWorkspace, accountId: string): string {
  const account = found(findAccount(open.database, accountId), 'account', accountId)
  const sealed = found(findSealedCredential(open.database, accountId), 'credential', accountId)
  const plain = unseal(open.vaultKey, sealed, accountId)
  if (plain === null) throw new AppError('database-damaged', 'The credential does not open', { account: accountId })
  try {
    open.database.transaction(() => {
      appendAudit(open, 'credential.copied', accountId, { platform: account.platform, handle: account.handle })
    })
    return plain.toString('utf8')
  } finally {
    plain.fill(0)
  }
}
