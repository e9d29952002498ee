import { once } from 'node:events'
import { writeSync } from 'node:fs'
import process from 'node:process'
import { runCli } from './run-cli.ts'

// A reader that has seen enough (`unisson check ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  writeError: (text) => writeSync(2, text),
  // npm runs scripts in the checkout's folder and says where the person stood in INIT_CWD.
  folder: (process.env['npm_lifecycle_event'] === 'unisson' ? process.env['INIT_CWD'] : undefined) ?? process.cwd(),
  environment: process.env,
  clock: () => new Date(),
})
