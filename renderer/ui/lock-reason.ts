import { create } from 'zustand'
import type { WorkspaceEvent } from '../../shared/contract/workspace-contract.ts'

type LockReason = Extract<WorkspaceEvent, { type: 'locked' }>['reason']

interface LockReasonState {
  /** Why the workspace is locked; null before the first lock of this run. */
  readonly reason: LockReason | null
  /** This window is locking because nobody touched it: the data process only sees that it was asked to. */
  readonly idle: boolean
}

/** Why the workspace was locked, for the screen that asks to unlock it. */
export const useLockReason = create<LockReasonState>(() => ({ reason: null, idle: false }))

/** Keeps what a lock says of itself. */
export function keepLockReason(reason: LockReason): void {
  useLockReason.setState(({ idle }) => ({ reason: idle && reason === 'person' ? 'idle' : reason, idle: false }))
}
