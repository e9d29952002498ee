import { Readable } from 'node:stream'
import { runCli } from '../../electron/cli/run-cli.ts'
import type { CommandResult } from './run-unisson.ts'

/** Runs the command in this process, with everything of it but the terminal: for the many cases that need no process of their own. */
export async function callUnisson(args: readonly string[], folder: string, input = ''): Promise<CommandResult> {
  let stdout = ''
  let stderr = ''
  const status = await runCli(args, {
    stdin: Readable.from([Buffer.from(input)]),
    write: (text) => {
      stdout += text
      return Promise.resolve()
    },
    writeError: (text) => {
      stderr += text
    },
    folder,
    environment: {},
    clock: () => new Date('2026-03-05T09:00:00Z'),
  })
  return { status, stdout, stderr }
}
