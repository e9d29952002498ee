import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { buildProgram } from './build/build-program.ts'
import { buildTargets } from './build/build-targets.ts'
import { restartableProgram } from './dev/restartable-program.ts'
import { watchInputs } from './dev/watch-inputs.ts'
import { spawnUnisson } from './drive/spawn-unisson.ts'
import { projectFolder } from './project-folder.ts'
import { resolveElectron } from './runtime/resolve-electron.ts'
import { ensureSystem } from './system/ensure-system.ts'
import { hasDisplay } from './system/has-display.ts'
import { LaunchProblem } from './terminal/launch-problem.ts'
import { runMain } from './terminal/run-main.ts'

const PROCESSES = ['main', 'preload', 'data'] as const

/**
 * `npm run dev [-- --profile DIR]`: the interface comes from a development server and is replaced while it runs;
 * a change of main, preload or data builds them again and restarts the program. Ends when its window is closed.
 */
await runMain(async () => {
  const { values } = parseArgs({ options: { profile: { type: 'string' } } })
  if (!hasDisplay(process.env, process.platform))
    throw new LaunchProblem('npm run dev needs a display; npm start does without one')
  const { executable } = await resolveElectron()
  await ensureSystem(executable, false)
  await buildProgram({ names: PROCESSES })
  const { server, address } = await serveRenderer()

  const profile = values.profile === undefined ? undefined : resolve(values.profile)
  const program = restartableProgram(() => spawnUnisson(executable, profile, { UNISSON_DEV_SERVER: new URL(address).origin }))
  const inputs = buildTargets
    .filter(({ name }) => PROCESSES.some((process) => process === name))
    .flatMap((target) => target.inputs)
  const stopWatching = watchInputs(projectFolder, inputs, async () => {
    try {
      const built = await buildProgram({ names: PROCESSES })
      if (built.length > 0) await program.restart()
    } catch (error) {
      // A slip while typing is part of the work: the last good build stays open.
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  })
  const status = await program.ended
  stopWatching()
  await server.close()
  return status
})

async function serveRenderer(): Promise<{ readonly server: { readonly close: () => Promise<void> }; readonly address: string }> {
  const { createServer } = await import('vite')
  const server = await createServer({
    root: join(projectFolder, 'renderer'),
    configFile: join(projectFolder, 'renderer', 'vite.config.ts'),
    server: { host: '127.0.0.1' },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new LaunchProblem('the development server did not start')
  return { server, address }
}
