import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { buildProgram } from './build/build-program.ts'
import { windowTargets } from './build/window-targets.ts'
import { projectFolder } from './project-folder.ts'
import { looks } from './gallery/looks.ts'
import { screens } from './gallery/screens.ts'
import { takeShots } from './gallery/take-shots.ts'
import { runMain } from './terminal/run-main.ts'

/** `npm run shots`: photographs every screen of the real program on a fresh profile into shots/screens/. */
await runMain(async () => {
  await buildProgram({ names: windowTargets })
  const folder = join(projectFolder, 'shots', 'screens')
  await rm(folder, { recursive: true, force: true })
  const files = await takeShots(folder, screens, looks)
  process.stdout.write(`${files.length} photographs in ${relative(process.cwd(), folder)}\n`)
  return 0
})
