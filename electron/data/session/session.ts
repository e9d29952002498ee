import type { Backup, WorkspaceEvent, WorkspaceStatus } from '../../../shared/contract/workspace-contract.ts'
import type { InterfaceLanguage, Role, Settings } from '../../../shared/domain/settings.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { Argon2Cost } from '../vault/argon2-cost.ts'
import type { FactorHolder } from '../vault/factor-holder.ts'
import type { WorkspaceDoor } from '../wrappers/unlocked.ts'
import type { WorkspaceEvents } from './workspace-events.ts'

export type LockReason = Extract<WorkspaceEvent, { type: 'locked' }>['reason']

/** Only what is given changes. */
type SettingsChanges = { readonly [Name in keyof Settings]?: Settings[Name] | undefined }

export interface NewWorkspace {
  readonly name: string
  readonly language: InterfaceLanguage
  readonly role: Role
  readonly person: string
  readonly passphrase: string
  readonly demo: boolean
}

/** What a session needs from outside. */
export interface SessionOptions {
  readonly profileFolder: string
  readonly now: () => Date
  readonly randomUuid: () => string
  /** Fixes the cost of a guess instead of calibrating it. Tests alone set it. */
  readonly argon2Cost?: Argon2Cost | undefined
  /** The keychain's part of the key; main fills it. */
  readonly factor: FactorHolder
  /** Reads the demonstration ministry; what it answers puts it into a new workspace, inside its first transaction. */
  readonly loadDemo: () => Promise<(open: OpenWorkspace) => void>
  /** Hears of what failed where nobody waits for the answer: a backup at lock or in the background. */
  readonly log: (error: unknown) => void
}

/** The life of one profile's workspace. Its changes of state run one after the other. */
export interface Session extends WorkspaceDoor {
  readonly events: WorkspaceEvents
  readonly status: () => WorkspaceStatus
  readonly create: (input: NewWorkspace) => Promise<WorkspaceStatus>
  readonly unlock: (passphrase: string) => Promise<WorkspaceStatus>
  readonly lock: (reason: LockReason) => Promise<void>
  /** Throws like unlocking when the passphrase is not right. */
  readonly verify: (passphrase: string) => Promise<void>
  readonly changePassphrase: (current: string, next: string) => Promise<void>
  /** Wraps the data key anew with this factor, or with none. Throws like unlocking when the passphrase is not right. */
  readonly changeFactor: (factor: Uint8Array | null, passphrase: string) => Promise<void>
  /** Whether the key also needs the keychain's part; known without the passphrase. */
  readonly needsKeychain: () => boolean
  readonly saveSettings: (changes: SettingsChanges) => Settings
  /** Says in the header, which is read while locked, whether the demonstration ministry is in the workspace. */
  readonly noteDemo: () => void
  /** Newest first; known without the passphrase. */
  readonly backups: () => readonly Backup[]
  readonly backUp: (reason: Backup['reason']) => Promise<Backup>
  readonly restoreBackup: (backupId: string, passphrase: string) => Promise<{ readonly keptAs: string }>
  /** A handler met this: damage found while reading is remembered. */
  readonly noteFault: (fault: AppError) => void
}
