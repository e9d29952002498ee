import { join, relative } from 'node:path'

import { buildProgram } from './build/build-program.ts'
import { packageLinux } from './packaging/package-linux.ts'
import { projectFolder } from './project-folder.ts'
import { resolveElectron } from './runtime/resolve-electron.ts'
import { LaunchProblem } from './terminal/launch-problem.ts'
import { runMain } from './terminal/run-main.ts'

/** `npm run package`: packs the program for Linux into .cache/packaged/linux-unpacked/. */
await runMain(async () => {
  if (process.platform !== 'linux') throw new LaunchProblem('npm run package packs for Linux, on Linux')
  const electron = await resolveElectron()
  await buildProgram({ mode: 'packaged' })
  const binary = await packageLinux(projectFolder, electron, join(projectFolder, '.cache', 'packaged'))
  process.stdout.write(`${relative(process.cwd(), binary)}\n`)
  if (electron.origin === 'registry')
    process.stderr.write('Packed with the runtime for development: good for verification, not for release\n')
  return 0
})
