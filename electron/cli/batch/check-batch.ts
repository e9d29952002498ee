import type { CommandIo } from '../command-io.ts'
import type { CheckOptions } from '../check/check-options.ts'
import { openChecker } from '../check/open-checker.ts'
import { readAgainst } from '../check/read-against.ts'
import { MAX_INPUT_BYTES } from '../input/input-limit.ts'
import { openInput } from '../input/open-input.ts'
import { readProfile } from '../input/read-profile.ts'
import { readFailure } from '../input/read-failure.ts'
import { fails } from '../options/fails.ts'
import { UsageProblem } from '../usage-problem.ts'
import { answerCase } from './answer-case.ts'
import { createPreparedCache } from './prepared-cache.ts'
import { splitLines } from './split-lines.ts'

/** Bad lines named on standard error; each has its own answer on standard output besides. */
const NAMED = 20

/**
 * Checks one case a line and prints one report a line, in order. A line that cannot be checked gets `{ id, error }` and
 * gives 2 at the end, whatever the others give: what was not checked must not pass for faithful.
 */
export async function checkBatch(path: string, options: CheckOptions, io: CommandIo): Promise<0 | 1 | 2> {
  if (options.format !== undefined && options.format !== 'json') throw new UsageProblem('--batch prints JSON only')
  const stream = await openInput(path, io)
  const checker = await openChecker()
  const prepare = createPreparedCache(checker)
  const shared = options.against === undefined ? null : checker.prepare(await readAgainst(options.against, options.termbase, io))
  const profile = options.profile === undefined ? null : await readProfile(options.profile, io)
  const now = options.now ?? io.clock().toISOString()
  let failed = false
  let answers = 0
  const bad: number[] = []
  try {
    for await (const line of splitLines(stream, MAX_INPUT_BYTES)) {
      const answer = answerCase(line, { checker, prepare, shared, now, options, profile })
      if (answer === null) continue
      answers += 1
      if ('error' in answer) bad.push(line.number)
      else failed ||= answer.documents.some(({ findings }) => fails(findings, options.failOn))
      await io.write(`${JSON.stringify(answer)}\n`)
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code !== 'EPIPE'
      ? new UsageProblem(`cannot read ${path}: ${readFailure(error)}`)
      : error
  }
  const shown = path === '-' ? 'standard input' : path
  if (answers === 0)
    throw new UsageProblem(`${shown} holds no texts: a batch is one JSON object a line (see unisson check --help)`)
  if (bad.length > 0) {
    const named = `${bad.slice(0, NAMED).join(', ')}${bad.length > NAMED ? ' ...' : ''}`
    io.writeError(`unisson: ${shown}: ${bad.length} of ${answers} lines could not be checked: ${named}\n`)
    return 2
  }
  return failed ? 1 : 0
}
