import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { buildProgram } from './build/build-program.ts'
import { windowTargets } from './build/window-targets.ts'
import { spawnUnisson } from './drive/spawn-unisson.ts'
import { projectFolder } from './project-folder.ts'
import { resolveElectron } from './runtime/resolve-electron.ts'
import { ensureSystem } from './system/ensure-system.ts'
import { hasDisplay } from './system/has-display.ts'
import { runMain } from './terminal/run-main.ts'
import { runWalk } from './walk/run-walk.ts'
import { walkMainJob } from './walk/walk-main-job.ts'

/**
 * `npm start [-- --profile DIR] [-- --walk]`: opens the workstation. Without a display, or with `--walk`, walks the
 * main job on the demonstration ministry under a virtual one and leaves photographs.
 */
await runMain(async () => {
  const { values } = parseArgs({ options: { profile: { type: 'string' }, walk: { type: 'boolean' } } })
  const { executable } = await resolveElectron()
  const walks = values.walk === true || !hasDisplay(process.env, process.platform)
  await ensureSystem(executable, walks)
  await buildProgram({ names: windowTargets })
  if (walks) return walk()
  return open(executable, values.profile === undefined ? undefined : resolve(values.profile))
})

async function walk(): Promise<number> {
  const photographs = await runWalk(join(projectFolder, 'shots', 'walk'), walkMainJob)
  process.stdout.write(`${photographs.length} photographs:\n`)
  for (const file of photographs) process.stdout.write(`  ${resolve(file)}\n`)
  return 0
}

async function open(executable: string, profile: string | undefined): Promise<number> {
  const child = spawnUnisson(executable, profile)
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
