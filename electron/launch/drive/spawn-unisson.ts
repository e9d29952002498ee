import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

import { projectFolder } from '../project-folder.ts'
import { electronArguments } from './electron-arguments.ts'
import { electronEnvironment } from './electron-environment.ts'

/**
 * Opens the built program for a person, its output on ours; it is asked to quit when we are. `profile` is an absolute
 * user-data folder.
 */
export function spawnUnisson(
  executable: string,
  profile: string | undefined,
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(executable, [...electronArguments(process.env, process.getuid?.() === 0), projectFolder], {
    cwd: projectFolder,
    env: { ...electronEnvironment(process.env, profile), ...more },
    stdio: 'inherit',
  })
  const quit = (): void => void child.kill()
  process.on('SIGINT', quit).on('SIGTERM', quit)
  child.once('exit', () => process.removeListener('SIGINT', quit).removeListener('SIGTERM', quit))
  return child
}
