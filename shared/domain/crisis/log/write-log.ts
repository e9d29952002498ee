import type { LogEntry } from '../model/log-entry.ts'
import type { HeadSignature } from './head-signature.ts'
import type { LogHeader } from './log-header.ts'
import { logLine } from './log-line.ts'

/**
 * A log as the lines of its file, one at a time: header, then each entry followed by the signatures of its head.
 * `entries` by `seq`, `signatures` by `number`, both read once: rows of a query will do.
 */
export function* writeLog(
  header: LogHeader,
  entries: Iterable<LogEntry>,
  signatures: Iterable<HeadSignature>,
): Generator<string, void, undefined> {
  yield logLine({ header })
  const signing = signatures[Symbol.iterator]()
  let next = signing.next()
  const signedAt = function* (seq: number): Generator<string, void, undefined> {
    for (; next.done !== true && next.value.seq <= seq; next = signing.next()) yield logLine({ signature: next.value })
  }
  yield* signedAt(0)
  for (const entry of entries) {
    yield logLine({ entry })
    yield* signedAt(entry.seq)
  }
  yield* signedAt(Number.MAX_SAFE_INTEGER)
}
