import { join } from 'node:path'

/** Where everything of one profile lies. */
export interface ProfilePaths {
  readonly folder: string
  readonly database: string
  /** There while a process has the store open: found at unlock, it tells that the last one did not close. */
  readonly openMark: string
  readonly backups: string
  /** Files that a restore put aside. Nothing here is ever deleted by the program. */
  readonly kept: string
}

export function profilePaths(folder: string): ProfilePaths {
  return {
    folder,
    database: join(folder, 'workspace.db'),
    openMark: join(folder, 'workspace.open'),
    backups: join(folder, 'backups'),
    kept: join(folder, 'kept'),
  }
}
