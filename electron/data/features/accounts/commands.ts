import type { Account, AccountInput } from '../../../../shared/domain/account.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { seal } from '../../vault/sealed-box.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { findMission } from '../missions/queries.ts'
import {
  deleteAccount,
  deleteSealedCredential,
  findAccount,
  listAccountsOfMission,
  putAccount,
  putSealedCredential,
} from './queries.ts'

export function saveAccount(open: OpenWorkspace, input: AccountInput): Account {
  const before = input.id === undefined ? null : found(findAccount(open.database, input.id), 'account', input.id)
  if (before !== null) checkRevision(before.revision, input.revision)
  found(findMission(open.database, input.missionId), 'mission', input.missionId)
  const account: Account = {
    ...input,
    id: before?.id ?? newId(open, 'account'),
    credential: before?.credential ?? { state: 'none', changedAt: null },
    revision: (before?.revision ?? 0) + 1,
    updatedAt: open.now().toISOString(),
  }
  putAccount(open.database, account)
  return account
}

export function removeAccount(open: OpenWorkspace, { id }: { readonly id: string }): Account {
  const account = found(findAccount(open.database, id), 'account', id)
  deleteAccount(open.database, id)
  return account
}

/** Seals the secret under the vault's own key, bound to its account: a row copied to another account does not open. */
export function setCredential(
  open: OpenWorkspace,
  input: { readonly id: string; readonly secret: string; readonly rotationDue?: string | null | undefined },
): { readonly account: Account; readonly replaced: boolean } {
  const before = found(findAccount(open.database, input.id), 'account', input.id)
  const plain = Buffer.from(input.secret, 'utf8')
  try {
    putSealedCredential(open.database, before.id, seal(open.vaultKey, plain, before.id))
  } finally {
    plain.fill(0)
  }
  const { rotationDue = before.rotationDue } = input
  return { account: withCredential(open, { ...before, rotationDue }, 'sealed'), replaced: before.credential.state === 'sealed' }
}

/** The secret is destroyed; the account remembers that it had one. */
export function revokeCredential(open: OpenWorkspace, { id }: { readonly id: string }): Account {
  const before = found(findAccount(open.database, id), 'account', id)
  deleteSealedCredential(open.database, id)
  return withCredential(open, before, 'revoked')
}

/** Every sealed credential of a mission, at once. */
export function revokeAllOfMission(open: OpenWorkspace, { missionId }: { readonly missionId: string }): readonly Account[] {
  found(findMission(open.database, missionId), 'mission', missionId)
  return listAccountsOfMission(open.database, missionId)
    .filter((account) => account.credential.state === 'sealed')
    .map((account) => revokeCredential(open, account))
}

function withCredential(open: OpenWorkspace, before: Account, state: 'sealed' | 'revoked'): Account {
  const at = open.now().toISOString()
  const account: Account = {
    ...before,
    credential: { state, changedAt: at },
    revision: before.revision + 1,
    updatedAt: at,
  }
  putAccount(open.database, account)
  return account
}
