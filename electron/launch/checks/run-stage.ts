import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'

import { withVirtualWindow } from '../drive/with-virtual-window.ts'
import { LaunchProblem } from '../terminal/launch-problem.ts'
import type { CheckCounts, CheckOutcome } from './check-outcome.ts'
import type { CheckStage } from './check-stage.ts'
import { settleCounts } from './settle-counts.ts'

export type StageOutput = 'inherit' | 'ignore'

/** Runs one stage and returns what it counted; `output` shows what it says on ours. A stage that cannot start has failed. */
export async function runStage(stage: CheckStage, project: string, output: StageOutput): Promise<CheckOutcome> {
  const begun = performance.now()
  if (output === 'inherit') process.stdout.write(`\n--- ${stage.name}\n`)
  const counts = await countStage(stage, project, output).catch((error: unknown): CheckCounts => {
    if (error instanceof LaunchProblem) return { passed: 0, failed: 1, skipped: 0, note: error.message }
    throw error
  })
  return { ...counts, stage: stage.name, duration: performance.now() - begun }
}

async function countStage(stage: CheckStage, project: string, output: StageOutput): Promise<CheckCounts> {
  // A report of an earlier run must never pass for this one's.
  if (stage.report !== undefined) await rm(join(project, stage.report.file), { force: true })
  const env = { ...process.env, ...stage.env, PATH: [join(project, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) }
  const exitCode = stage.needsWindow
    ? await withVirtualWindow((windowEnv) => spawnStage(stage, project, windowEnv, output), env)
    : await spawnStage(stage, project, env, output)
  if (stage.report === undefined)
    return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  return settleCounts(stage.report.read(await readJson(resolve(project, stage.report.file))), exitCode)
}

async function spawnStage(
  stage: CheckStage,
  project: string,
  env: NodeJS.ProcessEnv,
  output: StageOutput,
): Promise<number | null> {
  // A group of its own, so that a kill at the time limit also reaches the windows and workers it started.
  const child = spawn(stage.command, stage.args, { cwd: project, env, stdio: ['ignore', output, output], detached: true })
  const killGroup = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  const onInterrupt = (): void => {
    killGroup()
    process.exit(130)
  }
  const limit = setTimeout(killGroup, stage.limit)
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt)
  try {
    const [code] = (await once(child, 'exit')) as [number | null]
    return code
  } catch (error) {
    throw new LaunchProblem(`${stage.command} did not start: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    clearTimeout(limit)
    process.removeListener('SIGINT', onInterrupt).removeListener('SIGTERM', onInterrupt)
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}
