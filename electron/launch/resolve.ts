import { resolveElectron } from './runtime/resolve-electron.ts'
import { runMain } from './terminal/run-main.ts'

/** `node electron/launch/resolve.ts`: prints the path of a real Electron, fetching one when there is none. */
await runMain(async () => {
  const { executable } = await resolveElectron()
  process.stdout.write(`${executable}\n`)
  return 0
})
