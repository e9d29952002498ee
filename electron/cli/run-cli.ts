import { CommanderError } from 'commander'
import type { CommandIo } from './command-io.ts'
import { createProgram } from './create-program.ts'
import { UsageProblem } from './usage-problem.ts'

/** Runs one call: 0 nothing found, 1 something found, 2 bad use or unreadable input, each said in one line on standard error. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  let status: 0 | 1 | 2 = 0
  let printed = ''
  const program = createProgram(io, (result) => {
    status = result
  })
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (printed += text), writeErr: () => {}, getOutHelpWidth: () => 100 })
  try {
    if (args.length === 0)
      throw new UsageProblem('say what to do, for example: unisson check TEXT --against MESSAGES (see unisson --help)')
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) await io.write(printed)
    else {
      io.writeError(`unisson: ${problemLine(error)}\n`)
      return 2
    }
  }
  return status
}

function problemLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message
    .replace(/^error: /, '')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim()
  const expected = error instanceof UsageProblem || error instanceof CommanderError
  return expected ? line : `internal error: ${line}`
}
