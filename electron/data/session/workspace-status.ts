import type { WorkspaceStatus } from '../../../shared/contract/workspace-contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { listBackups } from '../db/backup/list-backups.ts'
import type { HeaderFile } from '../vault/header-file.ts'
import { throttledUntil, withClockGuard } from '../vault/throttle.ts'
import type { ProfilePaths } from './profile-paths.ts'

/** What can be known without the passphrase. `known` is what the session knows beyond the files. */
export function workspaceStatus(
  header: HeaderFile,
  paths: ProfilePaths,
  now: Date,
  known: 'unlocked' | 'damaged' | 'locked',
): WorkspaceStatus {
  const lastBackupAt = listBackups(paths.backups)[0]?.createdAt ?? null
  const unknown = { name: '', language: 'fr', theme: 'system', throttledUntil: null, failedAttempts: 0, demo: false } as const
  try {
    const file = header.read()
    if (file === null) return { state: 'absent', ...unknown, lastBackupAt }
    const until = throttledUntil(withClockGuard(file.throttle, now), now)
    return {
      state: known,
      name: file.name,
      language: file.language,
      theme: file.theme,
      throttledUntil: until?.toISOString() ?? null,
      failedAttempts: file.throttle.failures,
      lastBackupAt,
      demo: file.demo,
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'database-damaged') return { state: 'damaged', ...unknown, lastBackupAt }
    throw error
  }
}
