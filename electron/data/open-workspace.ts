import type { WorkspaceEvent } from '../../shared/contract/workspace-contract.ts'
import type { Settings } from '../../shared/domain/settings.ts'
import type { WorkspaceDatabase } from './db/workspace-database.ts'

/** Who is at the workstation, when it is not the holder of the workspace. */
export interface ActingPerson {
  readonly id: string
  readonly name: string
}

/** What a command works with while the workspace is unlocked. Clock and randomness are given. */
export interface OpenWorkspace {
  readonly database: WorkspaceDatabase
  readonly vaultKey: Uint8Array
  /** For `createLogSigner`: 32 bytes. */
  readonly signingSeed: Uint8Array
  readonly now: () => Date
  readonly randomUuid: () => string
  /** Whose name goes into the audit trail. */
  readonly person: () => string
  /** Null: the holder. Forgotten at the lock. */
  readonly acting: () => ActingPerson | null
  /** After the passphrase of that person was given. */
  readonly actAs: (person: ActingPerson | null) => void
  readonly settings: () => Settings
  /** Tells every open screen. */
  readonly publish: (event: WorkspaceEvent) => void
}
