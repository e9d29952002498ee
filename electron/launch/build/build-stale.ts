import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { LaunchProblem } from '../terminal/launch-problem.ts'
import { progressLine } from '../terminal/progress-line.ts'
import { readBuildState, writeBuildState } from './build-state.ts'
import type { BuildState } from './build-state.ts'
import type { BuildTarget } from './build-target.ts'
import { fingerprint } from './fingerprint.ts'

/** Makes one target. */
export type Bundler = (project: string, target: BuildTarget, mode: BuildState['mode']) => Promise<void>

export interface BuildOptions {
  readonly project: string
  readonly mode: BuildState['mode']
  readonly force?: boolean
}

/** Builds the targets that are stale, one after the other, and returns their names. */
export async function buildStale(
  targets: readonly BuildTarget[],
  bundle: Bundler,
  { project, mode, force = false }: BuildOptions,
): Promise<readonly BuildTarget['name'][]> {
  const built: BuildTarget['name'][] = []
  for (const target of targets) {
    const state: BuildState = { fingerprint: await fingerprint(project, target.inputs), mode }
    const record = join(project, '.cache', 'build', `${target.name}.json`)
    if (!force && existsSync(join(project, target.output)) && isSame(await readBuildState(record), state)) continue
    if (!existsSync(join(project, target.entry)))
      throw new LaunchProblem(`cannot build ${target.name}: ${target.entry} is missing`)
    const progress = progressLine(`Building ${target.name}`)
    await bundle(project, target, mode).catch((error: unknown) => {
      // A slip in a source file: its place matters, our own stack does not.
      throw new LaunchProblem(`cannot build ${target.name}: ${error instanceof Error ? error.message : String(error)}`)
    })
    await writeBuildState(record, state)
    progress.end(`Built ${target.output}`)
    built.push(target.name)
  }
  return built
}

function isSame(recorded: BuildState | null, wanted: BuildState): boolean {
  return recorded?.fingerprint === wanted.fingerprint && recorded.mode === wanted.mode
}
