import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { LaunchProblem } from '../terminal/launch-problem.ts'

const SCREEN = '1920x1200x24'
const START_LIMIT = 20_000

/**
 * Runs `job` with an environment that names a display of its own: a virtual one that starts now on a free number
 * and ends with the job, whatever the outcome. Needs Xvfb (see ensureSystem); throws a LaunchProblem without it.
 */
export async function withDisplay<Result>(
  env: NodeJS.ProcessEnv,
  job: (env: NodeJS.ProcessEnv) => Promise<Result>,
): Promise<Result> {
  // Xvfb picks the free number itself and tells it on file descriptor 3: no race with another start.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = (): void => void server.kill()
  process.once('exit', stop)
  try {
    const { WAYLAND_DISPLAY: _hidden, ...rest } = env
    return await job({ ...rest, DISPLAY: `:${await displayNumber(server)}` })
  } finally {
    process.removeListener('exit', stop)
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit')
      stop()
      await gone
    }
  }
}

async function displayNumber(server: ReturnType<typeof spawn>): Promise<string> {
  const lines = createInterface({ input: server.stdio[3] as Readable })
  const limit = AbortSignal.timeout(START_LIMIT)
  const failure = once(server, 'error', { signal: limit }).then(() => null)
  const early = once(server, 'exit', { signal: limit }).then(() => null)
  const told = once(lines, 'line', { signal: limit }).then(([line]) => String(line).trim())
  const number = await Promise.race([told, failure, early]).catch(() => null)
  for (const other of [failure, early, told]) other.catch(() => null)
  if (number === null || !/^\d+$/.test(number)) throw new LaunchProblem('the virtual display (Xvfb) did not start')
  return number
}
