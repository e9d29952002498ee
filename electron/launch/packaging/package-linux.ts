import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { ResolvedElectron } from '../runtime/resolved-electron.ts'
import { LaunchProblem } from '../terminal/launch-problem.ts'
import { runCommand } from '../terminal/run-command.ts'

const LIMIT = 10 * 60_000

/**
 * Packs the built program with `electron` into a folder that runs by itself, with no network, and returns its
 * binary. `output` is emptied first.
 */
export async function packageLinux(project: string, electron: ResolvedElectron, output: string): Promise<string> {
  await rm(output, { recursive: true, force: true })
  const builder = join(project, 'node_modules', 'electron-builder', 'cli.js')
  const outcome = await runCommand(
    process.execPath,
    [
      builder,
      '--linux',
      'dir',
      '--publish',
      'never',
      '--config',
      'electron-builder.yml',
      `-c.electronDist=${dirname(electron.executable)}`,
      `-c.electronVersion=${electron.version}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: project, timeout: LIMIT },
  )
  if (outcome.code !== 0) throw new LaunchProblem(`electron-builder failed: ${(outcome.stderr || outcome.stdout).trim()}`)
  const folder = join(output, 'linux-unpacked')
  // They come with the runtime of a checkout, and have no part in the program.
  await Promise.all(['resources/default_app.asar', 'manifest.json'].map((name) => rm(join(folder, name), { force: true })))
  return join(folder, 'unisson')
}
