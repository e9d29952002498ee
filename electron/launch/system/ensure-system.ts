import { LaunchProblem } from '../terminal/launch-problem.ts'
import { debianPackages } from './debian-packages.ts'
import { findOnPath } from './find-on-path.ts'
import { installPackages } from './install-packages.ts'
import { missingParts } from './missing-parts.ts'

/**
 * Makes sure that this machine can run the Electron at `executable`, with a virtual display when `wantsXvfb`:
 * installs what is missing as root on Debian and its like, else throws a LaunchProblem that says what to install.
 */
export async function ensureSystem(executable: string, wantsXvfb: boolean, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const missing = await missingParts(executable, wantsXvfb, env)
  if (missing.length === 0) return
  const hasApt = findOnPath('apt-get', env) !== null
  if (!hasApt || process.getuid?.() !== 0) throw new LaunchProblem(adviceFor(missing, hasApt))
  const failure = await installPackages(env)
  const still = await missingParts(executable, wantsXvfb, env)
  if (still.length > 0) throw new LaunchProblem(`${adviceFor(still, hasApt)}${failure === null ? '' : ` (apt said: ${failure})`}`)
}

function adviceFor(missing: readonly string[], hasApt: boolean): string {
  const shown = missing.length > 4 ? `${missing.slice(0, 4).join(', ')} and ${missing.length - 4} more` : missing.join(', ')
  const advice = hasApt
    ? `run: sudo apt-get install -y ${debianPackages.join(' ')}`
    : 'install what is missing with the package manager of this system'
  return `Electron cannot run here, missing ${shown}; ${advice}`
}
