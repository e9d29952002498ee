import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { requireActing } from './require-acting.ts'

/** Throws `refused` when somebody else than the holder is at the workstation. */
export function requireHolderActs(open: OpenWorkspace): void {
  if (!requireActing(open).holder)
    throw new AppError('refused', 'Only the holder of the workspace adds or retires persons', { reason: 'holder-only' })
}
