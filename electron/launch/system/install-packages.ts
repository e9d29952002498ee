import { runCommand } from '../terminal/run-command.ts'
import { progressLine } from '../terminal/progress-line.ts'
import { debianPackages } from './debian-packages.ts'

const LIMIT = 10 * 60_000
/** Waits for another apt rather than failing on its lock, and asks nothing. */
const OPTIONS = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Options::=--force-confdef'] as const

/** Installs the Debian packages with apt, as root; returns null, or the first line of what went wrong. */
export async function installPackages(env: NodeJS.ProcessEnv): Promise<string | null> {
  const progress = progressLine(`Installing ${debianPackages.join(', ')} with apt (about 100 MB, once)`)
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: LIMIT }
  const update = await runCommand('apt-get', ['update', ...OPTIONS], quiet)
  const install = await runCommand('apt-get', ['install', '--no-install-recommends', ...OPTIONS, ...debianPackages], quiet)
  if (install.code === 0) {
    progress.end('Installed the system libraries')
    return null
  }
  const words = (install.stderr.trim() || update.stderr.trim()).split('\n').find((line) => line.startsWith('E:'))
  return words ?? 'apt-get failed'
}
