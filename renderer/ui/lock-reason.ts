import { create } from 'zustand'
import type { WorkspaceEvent } from '../../shared/contract/workspace-contract.ts'

type LockReason = Extract<WorkspaceEvent, { type: 'locked' }>['reason']

interface LockReasonState {
  /** Why the workspace is locked; null before the first lock of this run. */
  readonly reason: LockReason | null
}

/** Why the workspace was locked, for the screen that asks to unlock it. */
export const useLockReason = create<LockReasonState>(() => ({ reason: null }))

/** Keeps what a lock says of itself. */
export function keepLockReason(reason: LockReason): void {
  useLockReason.setState({ reason })
}
