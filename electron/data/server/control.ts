import type { ControlRequest } from '../../../shared/contract/control-messages.ts'
import type { Printable } from '../../../shared/contract/printable.ts'

type LockReason = Extract<ControlRequest, { type: 'lock' }>['reason']

/** What the data service offers to main alone: none of it is reachable from a renderer's port. */
export interface Control {
  readonly grantFile: (grant: string, path: string, mode: 'read' | 'write' | 'folder') => void
  readonly revealCredential: (accountId: string, passphrase: string) => Promise<string>
  readonly offerFactor: (factor: Uint8Array) => void
  readonly changeFactor: (factor: Uint8Array | null, passphrase: string) => Promise<void>
  readonly keychainNeeded: () => boolean
  readonly printableHtml: (printable: Printable) => Promise<string>
  readonly writePdf: (printable: Printable, grant: string, bytes: Uint8Array) => Promise<void>
  readonly lock: (reason: LockReason) => Promise<void>
  readonly clipboardCleared: () => void
  /** Called at each lock and unlock. Returns its unsubscribe. */
  readonly onWorkspace: (listener: (state: 'locked' | 'unlocked', autoLockMinutes: number) => void) => () => void
}
