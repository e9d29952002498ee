import type { WorkspaceEvent } from '../../shared/contract/workspace-contract.ts'
import type { Settings } from '../../shared/domain/settings.ts'
import type { WorkspaceDatabase } from './db/workspace-database.ts'

/** What a command works with while the workspace is unlocked. Clock and randomness are given. */
export interface OpenWorkspace {
  readonly database: WorkspaceDatabase
  readonly vaultKey: Uint8Array
  readonly now: () => Date
  readonly randomUuid: () => string
  /** Whose name goes into the audit trail. */
  readonly person: () => string
  readonly settings: () => Settings
  /** Tells every open screen. */
  readonly publish: (event: WorkspaceEvent) => void
}
