import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'
import { router } from './router.tsx'
import { WorkspaceContext } from '../ui/workspace-context.ts'
import { registerPendingSave } from '../ui/pending-saves.ts'
import { useIdleLock } from './use-idle-lock.ts'

/** The unlocked workstation. */
export function Frame({ status }: { readonly status: WorkspaceStatus }) {
  useIdleLock()
  // What Write still holds is saved before a lock; its code is loaded only when it is needed.
  useEffect(() => registerPendingSave(async () => (await import('../features/write/index.ts')).flushSaves()), [])
  return (
    <WorkspaceContext value={status}>
      <RouterProvider router={router} />
    </WorkspaceContext>
  )
}
