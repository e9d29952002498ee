import type { Account } from '../../../../shared/domain/account.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { ACCOUNT_COLUMNS, accountRow, credentialRow } from './schema.ts'

export function listAccounts(database: WorkspaceDatabase): readonly Account[] {
  return database.all(accountRow, `SELECT ${ACCOUNT_COLUMNS} FROM accounts ORDER BY mission_id, platform, handle COLLATE NOCASE`)
}

export function listAccountsOfMission(database: WorkspaceDatabase, missionId: string): readonly Account[] {
  return database.all(accountRow, `SELECT ${ACCOUNT_COLUMNS} FROM accounts WHERE mission_id = :missionId ORDER BY id`, {
    missionId,
  })
}

export function findAccount(database: WorkspaceDatabase, id: string): Account | null {
  return database.get(accountRow, `SELECT ${ACCOUNT_COLUMNS} FROM accounts WHERE id = :id`, { id })
}

export function putAccount(database: WorkspaceDatabase, account: Account): void {
  const { credential, ...rest } = account
  database.run(
    `INSERT INTO accounts (id, mission_id, platform, handle, language, owner, rotation_due, credential_state,
       credential_changed_at, revision, updated_at)
     VALUES (:id, :missionId, :platform, :handle, :language, :owner, :rotationDue, :state, :changedAt, :revision, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET mission_id = :missionId, platform = :platform, handle = :handle, language = :language,
       owner = :owner, rotation_due = :rotationDue, credential_state = :state, credential_changed_at = :changedAt,
       revision = :revision, updated_at = :updatedAt`,
    { ...rest, state: credential.state, changedAt: credential.changedAt },
  )
}

export function deleteAccount(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM accounts WHERE id = :id', { id })
}

/** Ciphertext only: this feature alone opens it, in `open-credential.ts`. */
export function findSealedCredential(database: WorkspaceDatabase, accountId: string): Uint8Array | null {
  const row = database.get(credentialRow, 'SELECT sealed FROM credentials WHERE account_id = :accountId', { accountId })
  return row?.sealed ?? null
}

export function putSealedCredential(database: WorkspaceDatabase, accountId: string, sealed: Uint8Array): void {
  database.run(
    `INSERT INTO credentials (account_id, sealed) VALUES (:accountId, :sealed)
     ON CONFLICT (account_id) DO UPDATE SET sealed = :sealed`,
    { accountId, sealed },
  )
}

/** Secure delete is on: the sealed bytes are overwritten too. */
export function deleteSealedCredential(database: WorkspaceDatabase, accountId: string): void {
  database.run('DELETE FROM credentials WHERE account_id = :accountId', { accountId })
}
