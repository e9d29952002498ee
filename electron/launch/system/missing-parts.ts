import { runCommand } from '../terminal/run-command.ts'
import { findOnPath } from './find-on-path.ts'
import { parseMissingLibraries } from './parse-missing-libraries.ts'

/** What this machine lacks to show the window: names of shared libraries, and "Xvfb" when one is asked for. */
export async function missingParts(executable: string, wantsXvfb: boolean, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if (process.platform !== 'linux') return []
  const { stdout } = await runCommand('ldd', [executable], { env })
  return [...parseMissingLibraries(stdout), ...(wantsXvfb && findOnPath('Xvfb', env) === null ? ['Xvfb'] : [])]
}
