import { join } from 'node:path'

import { projectFolder } from '../project-folder.ts'
import { withStartLock } from '../start-lock.ts'
import type { BuildState } from './build-state.ts'
import { buildStale } from './build-stale.ts'
import type { BuildTarget } from './build-target.ts'
import { buildTargets } from './build-targets.ts'

/** Builds what is stale of the whole program, or of the `names` given, and returns what it built. */
export function buildProgram(
  options: {
    readonly mode?: BuildState['mode']
    readonly force?: boolean
    readonly names?: readonly BuildTarget['name'][]
  } = {},
): Promise<readonly BuildTarget['name'][]> {
  const { mode = 'development', force = false, names } = options
  const targets = names === undefined ? buildTargets : buildTargets.filter(({ name }) => names.includes(name))
  const lock = join(projectFolder, '.cache', 'build', 'lock')
  return withStartLock(lock, () => buildStale(targets, bundle, { project: projectFolder, mode, force }))
}

/** The bundlers are loaded when something is stale, and not before: they cost 0.2 s of every start. */
async function bundle(project: string, target: BuildTarget, mode: BuildState['mode']): Promise<void> {
  if (target.name === 'renderer') {
    const { bundleRenderer } = await import('./bundle-renderer.ts')
    await bundleRenderer(project, mode)
  } else {
    const { bundleNode } = await import('./bundle-node.ts')
    await bundleNode(project, target, mode)
  }
}
