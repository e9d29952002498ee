import type { LogTools } from '../log-tools.ts'
import type { LogVerification } from '../log-verification.ts'
import { createLogVerifier } from './create-log-verifier.ts'
import type { LogExpectation } from './log-expectation.ts'
import type { ReadLine } from './read-log-line.ts'

/**
 * Verifies the text of a log file that is at hand whole. It never throws: whatever is wrong is in the answer. For a file
 * of any size give its lines to `createLogVerifier`.
 */
export function verifyLog(
  text: string,
  tools: LogTools,
  expected?: LogExpectation,
  read?: (text: string) => ReadLine,
): LogVerification {
  const verifier = createLogVerifier(tools, expected, read)
  const lines = text.split('\n')
  const rest = lines.pop() ?? ''
  for (const line of lines) verifier.line(line)
  if (rest !== '') verifier.line(rest, 'end')
  return verifier.end()
}
