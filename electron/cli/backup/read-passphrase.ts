import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Longer than any passphrase that the workstation takes. */
const LONGEST = 1000

/**
 * Asks for the passphrase without showing what is typed; without a terminal, the first line of standard input is it.
 * It is never an argument: those are seen by every program of the machine and kept by the shell.
 */
export async function readPassphrase({ stdin, writeError }: Pick<CommandIo, 'stdin' | 'writeError'>): Promise<string> {
  const terminal = 'isTTY' in stdin && stdin.isTTY === true
  if (terminal) writeError('Passphrase: ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: silent, terminal })
  try {
    const line = await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      lines.once('SIGINT', () => {
        reject(new UsageProblem('given up'))
      })
      lines.once('close', () => {
        resolve('')
      })
    })
    if (line === '') throw new UsageProblem('the passphrase is missing: type it, or give it on standard input')
    if (line.length > LONGEST) throw new UsageProblem('the passphrase is too long')
    return line
  } finally {
    lines.close()
    if (terminal) writeError('\n')
  }
}
