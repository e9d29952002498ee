import type { Backup } from '../../../shared/contract/workspace-contract.ts'
import { appendAudit } from '../features/audit/queries.ts'
import { wipeKeys } from '../vault/workspace-keys.ts'
import type { LockReason } from './session.ts'
import type { UnlockedWorkspace } from './unlocked-workspace.ts'

interface Closing {
  readonly reason: LockReason
  readonly backup: Backup['reason']
  readonly onBackup: (backup: Backup) => void
  readonly onBackupFailed: (error: unknown) => void
  readonly onFault: (error: unknown) => void
}

/** Backs the store up when it changed, says so in the trail, closes it and forgets its keys: each whatever became of the one before. */
export async function closeWorkspace({ store, keys, open }: UnlockedWorkspace, closing: Closing): Promise<void> {
  try {
    if (store.changed()) closing.onBackup(await store.backUp(closing.backup, open.now()))
  } catch (error) {
    closing.onBackupFailed(error)
  }
  try {
    store.database.transaction(() => {
      appendAudit(open, 'workspace.locked', 'workspace', { reason: closing.reason })
    })
  } catch (error) {
    closing.onFault(error)
  }
  try {
    await store.close()
  } catch (error) {
    closing.onFault(error)
  } finally {
    wipeKeys(keys)
  }
}
