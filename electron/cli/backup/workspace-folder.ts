import { homedir } from 'node:os'
import { join } from 'node:path'
import type { CommandIo } from '../command-io.ts'
import { resolvePath } from '../input/resolve-path.ts'

const NAME = 'unisson'

/** Where the workstation keeps the workspace of a profile: the folder that is named, else the one it uses by itself. */
export function workspaceFolder(
  profile: string | undefined,
  { folder, environment }: Pick<CommandIo, 'folder' | 'environment'>,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = profile ?? environment['UNISSON_PROFILE']
  if (named !== undefined && named !== '') return join(resolvePath(folder, named), 'workspace')
  return join(settingsFolder(environment, platform), NAME, 'workspace')
}

function settingsFolder(environment: CommandIo['environment'], platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  if (platform === 'win32') return environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  return environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}
