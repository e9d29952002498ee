import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { electronArguments } from '../../../electron/launch/drive/electron-arguments.ts'
import { electronEnvironment } from '../../../electron/launch/drive/electron-environment.ts'
import { resolveElectron } from '../../../electron/launch/runtime/resolve-electron.ts'

interface ProbedProgram {
  /** Folder of the program. */
  readonly folder: string
  readonly profile: string
  readonly env: NodeJS.ProcessEnv
  /** What the probe waits for and does. */
  readonly wish: ProbeWish
}

interface ProbeWish {
  /** Selector of what has the focus when a person may type. */
  readonly first: string
  /** Selector of the field that takes the first key. */
  readonly field: string
  /** Given to the first field, then Enter. */
  readonly passphrase?: string
  readonly route?: string
}

/** Milliseconds since the start of the process. `unlocking` is there when a passphrase was given. */
export interface ProbedStart {
  readonly focusable: number
  readonly unlocking: number
  readonly typed: number
}

const LIMIT = 60_000
const QUIT_LIMIT = 8_000

/** Starts a program without a driver, waits for its first key and hands it to `job` while it runs; then it is asked to quit. */
export async function runProbed<Result>(
  { folder, profile, env, wish }: ProbedProgram,
  job: (start: ProbedStart, pid: number) => Promise<Result> | Result,
): Promise<Result> {
  const { executable } = await resolveElectron({ env })
  const probe = join(import.meta.dirname, 'start-probe.cjs')
  const isRoot = process.getuid?.() === 0
  const from = Date.now()
  const child = spawn(executable, [...electronArguments(env, isRoot), '--disable-gpu', '-r', probe, folder], {
    env: { ...electronEnvironment(env, profile), BENCH_PROBE: JSON.stringify(wish) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const at = await instants(child, from)
    return await job(at, child.pid ?? 0)
  } finally {
    await quit(child)
  }
}

async function instants(child: ChildProcess, from: number): Promise<ProbedStart> {
  const seen = new Map<string, number>()
  if (child.stdout === null) throw new Error('The program has no output')
  const lines = createInterface({ input: child.stdout })
  const limit = setTimeout(() => lines.close(), LIMIT)
  for await (const line of lines) {
    const [, name, value] = /^bench (\w+) (.+)$/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    if (name === 'failed') throw new Error(`The probe failed: ${value}`)
    seen.set(name, Number(value) - from)
    if (name === 'typed') break
  }
  clearTimeout(limit)
  const focusable = seen.get('focusable')
  const typed = seen.get('typed')
  if (focusable === undefined || typed === undefined)
    throw new Error(
      `The program took no key within ${LIMIT / 1000} s; it got as far as: ${[...seen.keys()].join(', ') || 'nothing'}`,
    )
  return { focusable, unlocking: seen.get('unlocking') ?? focusable, typed }
}

async function quit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const limit = setTimeout(() => child.kill('SIGKILL'), QUIT_LIMIT)
  const gone = once(child, 'exit')
  child.kill()
  await gone
  clearTimeout(limit)
}
