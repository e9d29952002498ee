import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { LaunchProblem } from '../terminal/launch-problem.ts'
import { distributionVersion } from './distribution-version.ts'
import { platformBinary } from './platform-binary.ts'
import type { ResolvedElectron } from './resolved-electron.ts'

/** The Electron that ELECTRON_OVERRIDE_DIST_PATH names, null when it is not set; throws when it holds none. */
export async function overrideElectron(env: NodeJS.ProcessEnv): Promise<ResolvedElectron | null> {
  const named = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named === undefined || named === '') return null
  const folder = resolve(named)
  const executable = join(folder, platformBinary(process.platform))
  if (!existsSync(executable)) throw new LaunchProblem(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no Electron`)
  return { executable, origin: 'override', version: await distributionVersion(folder) }
}
