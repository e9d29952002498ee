import { stripVTControlCharacters } from 'node:util'

import { LaunchProblem } from './launch-problem.ts'

/**
 * Runs a command's body and turns its end into an exit status: the number it returns, or 1 with one line for a
 * problem we know. Anything else is a fault of ours and keeps its stack.
 */
export async function runMain(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body()
  } catch (error) {
    const text = error instanceof LaunchProblem ? error.message : String(error instanceof Error ? error.stack : error)
    // Bundlers colour their messages wherever they go; a log is no place for that.
    process.stderr.write(`${process.stderr.isTTY ? text : stripVTControlCharacters(text)}\n`)
    process.exitCode = 1
  }
}
