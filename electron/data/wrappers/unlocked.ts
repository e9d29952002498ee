import { AppError } from '../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { Command } from './command.ts'

/** Who knows whether the workspace is unlocked. */
export interface WorkspaceDoor {
  readonly opened: () => OpenWorkspace | null
}

/** The unlocked workspace, or the typed error `locked`. */
export function requireUnlocked(door: WorkspaceDoor): OpenWorkspace {
  const open = door.opened()
  if (open === null) throw new AppError('locked', 'The workspace is locked')
  return open
}

/** A handler that runs the command only while the workspace is unlocked. */
export function unlocked<Input, Output>(
  door: WorkspaceDoor,
  command: Command<Input, Output>,
): (call: { readonly input: Input }) => Output {
  return ({ input }) => command(requireUnlocked(door), input)
}
