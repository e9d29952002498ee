import { ensureSystem } from '../system/ensure-system.ts'
import { withDisplay } from '../system/with-display.ts'
import { resolveElectron } from '../runtime/resolve-electron.ts'

/**
 * Runs `job` where windows can open without disturbing anybody: on Linux under a virtual display of our own, on
 * other systems where we are. Finds Electron and what it needs first; throws a LaunchProblem when it cannot.
 */
export async function withVirtualWindow<Result>(
  job: (env: NodeJS.ProcessEnv) => Promise<Result>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const { executable } = await resolveElectron({ env })
  const isVirtual = process.platform === 'linux'
  await ensureSystem(executable, isVirtual, env)
  return isVirtual ? withDisplay(env, job) : job(env)
}
