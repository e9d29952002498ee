import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { LaunchProblem } from '../terminal/launch-problem.ts'

const SCREEN = '1920x1200x24'
const START_LIMIT = 20_000

/** A virtual display that is there until it is disposed of, or until this process ends. */
export interface OpenDisplay extends AsyncDisposable {
  /** The environment of whoever is to open its windows there. */
  readonly env: NodeJS.ProcessEnv
}

/** Starts a virtual display on a free number. Needs Xvfb (see ensureSystem); throws a LaunchProblem without it. */
export async function openDisplay(env: NodeJS.ProcessEnv): Promise<OpenDisplay> {
  // Xvfb picks the free number itself and tells it on file descriptor 3: no race with another start.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = (): void => void server.kill()
  process.once('exit', stop)
  const close = async (): Promise<void> => {
    process.removeListener('exit', stop)
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    stop()
    await gone
  }
  try {
    const { WAYLAND_DISPLAY: _hidden, ...rest } = env
    return { env: { ...rest, DISPLAY: `:${await displayNumber(server)}` }, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
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
