import type { Backup, WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { createSession } from './session/create-session.ts'

/** A profile without the workstation around it, for the command line. */
interface Profile {
  readonly status: () => WorkspaceStatus
  /** Newest first; known without the passphrase. */
  readonly backups: () => readonly Backup[]
  /**
   * Checks the backup, moves the present database aside (its name in `kept/` is answered, '' when there was none) and
   * puts the backup in its place. Throws `wrong-passphrase`, `throttled`, `not-found`, `backup-invalid`, and
   * `in-use` while the workstation has the workspace open.
   */
  readonly restoreBackup: (backupId: string, passphrase: string) => Promise<{ readonly keptAs: string }>
}

/** Nothing is opened or written before it is asked for. */
export function openProfile(profileFolder: string, now: () => Date): Profile {
  const session = createSession({
    profileFolder,
    now,
    randomUuid: () => crypto.randomUUID(),
    // The keychain is main's: a workspace that needs it answers `keychain-unavailable` here.
    factor: { factor: null },
    loadDemo: () => Promise.reject(new AppError('bad-request', 'A workspace is created by the workstation')),
    log: (error) => process.stderr.write(`${String(error)}\n`),
  })
  return { status: session.status, backups: session.backups, restoreBackup: session.restoreBackup }
}
