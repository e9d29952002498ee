import { anchorCode } from '../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import type { Anchor } from '../../../shared/domain/crisis/log/anchor/anchor.ts'
import { readAnchorCode } from '../../../shared/domain/crisis/log/anchor/read-anchor-code.ts'
import type { LogVerification } from '../../../shared/domain/crisis/log/log-verification.ts'
import { createLogVerifier } from '../../../shared/domain/crisis/log/verify/create-log-verifier.ts'
import type { LogExpectation } from '../../../shared/domain/crisis/log/verify/log-expectation.ts'
import { logFileLines } from '../../data/features/incidents/log-file-lines.ts'
import { LOG_NODE_TOOLS } from '../../data/features/incidents/log-node-tools.ts'
import type { CommandIo } from '../command-io.ts'
import { openInput } from '../input/open-input.ts'
import { readFailure } from '../input/read-failure.ts'
import { reportUi } from '../options/report-ui.ts'
import { UsageProblem } from '../usage-problem.ts'
import { ENGLISH_LOG_WORDS } from './log-words-en.ts'
import { FRENCH_LOG_WORDS } from './log-words-fr.ts'
import { verificationText } from './verification-text.ts'

export interface VerifyLogOptions {
  readonly anchor?: readonly string[]
  readonly key?: string
  readonly closed?: boolean
  readonly format?: 'text' | 'json'
  readonly ui?: 'fr' | 'en'
}

/** Verifies a log file (`-` is standard input) and says what was found: 0 intact, 1 tampered with. Throws `UsageProblem` for what is no log. */
export async function verifyLogFile(path: string, options: VerifyLogOptions, io: CommandIo): Promise<0 | 1> {
  const expected: LogExpectation = {
    anchors: (options.anchor ?? []).map(readAnchor),
    ...(options.key === undefined ? {} : { publicKey: readKey(options.key) }),
    closed: options.closed === true,
  }
  const verified = await verify(path, expected, io)
  if (verified.verdict === 'unreadable')
    throw new UsageProblem(`cannot read ${path}: no log, not one of its lines is of unisson-log/1`)
  if (options.format === 'json') {
    const code = verified.head === null ? null : anchorCode(verified.head)
    await io.write(`${JSON.stringify({ format: 'unisson-log-verification/1', path, code, ...verified }, null, 2)}\n`)
  } else {
    const words = reportUi(options.ui, io.environment) === 'fr' ? FRENCH_LOG_WORDS : ENGLISH_LOG_WORDS
    await io.write(verificationText(path, verified, words, expected.publicKey !== undefined))
  }
  return verified.verdict === 'intact' ? 0 : 1
}

async function verify(path: string, expected: LogExpectation, io: CommandIo): Promise<LogVerification> {
  const verifier = createLogVerifier(LOG_NODE_TOOLS, expected)
  const stream = await openInput(path, io)
  try {
    for await (const { text, problem } of logFileLines(stream)) verifier.line(text, problem)
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new UsageProblem(`cannot read ${path}: ${readFailure(error)}`) : error
  }
  return verifier.end()
}

function readAnchor(typed: string): Anchor {
  const anchor = readAnchorCode(typed)
  if (anchor === null) throw new UsageProblem(`the code "${typed}" has a slip: compare it with the paper, symbol by symbol`)
  return anchor
}

function readKey(typed: string): string {
  const key = typed.toLowerCase().replaceAll(/[\s:-]/gu, '')
  if (!/^[0-9a-f]{64}$/u.test(key)) throw new UsageProblem('the key has 64 hexadecimal digits')
  return key
}
