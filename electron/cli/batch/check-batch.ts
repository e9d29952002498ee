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

/**
 * Checks one case a line and prints one report a line, in order. A line that cannot be checked gets `{ id, error }`
 * and counts like an error finding: what was not checked must not pass for faithful.
 */
export async function checkBatch(path: string, options: CheckOptions, io: CommandIo): Promise<0 | 1> {
  if (options.format !== undefined && options.format !== 'json') throw new UsageProblem('--batch prints JSON only')
  const stream = await openInput(path, io)
  const checker = await openChecker()
  const prepare = createPreparedCache(checker)
  const shared = options.against === undefined ? null : checker.prepare(await readAgainst(options.against, options.termbase, io))
  const profile = options.profile === undefined ? null : await readProfile(options.profile, io)
  const now = options.now ?? io.clock().toISOString()
  let failed = false
  try {
    for await (const line of splitLines(stream, MAX_INPUT_BYTES)) {
      const answer = answerCase(line, { checker, prepare, shared, now, options, profile })
      if (answer === null) continue
      failed ||=
        'error' in answer ? options.failOn !== 'never' : answer.documents.some(({ findings }) => fails(findings, options.failOn))
      await io.write(`${JSON.stringify(answer)}\n`)
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code !== 'EPIPE'
      ? new UsageProblem(`cannot read ${path}: ${readFailure(error)}`)
      : error
  }
  return failed ? 1 : 0
}
