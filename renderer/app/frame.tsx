import { RouterProvider } from '@tanstack/react-router'
import type { WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'
import { router } from './router.tsx'
import { WorkspaceContext } from '../ui/workspace-context.ts'
import { useIdleLock } from './use-idle-lock.ts'

/** The unlocked workstation. */
export function Frame({ status }: { readonly status: WorkspaceStatus }) {
  useIdleLock()
  return (
    <WorkspaceContext value={status}>
      <RouterProvider router={router} />
    </WorkspaceContext>
  )
}
