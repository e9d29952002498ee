import type { LogEntry } from '../model/log-entry.ts'
import { canonicalJson } from './canonical-json.ts'
import type { HeadSignature } from './head-signature.ts'
import type { LogHeader } from './log-header.ts'

/** What one line of a log file holds. */
export type LogItem = { readonly header: LogHeader } | { readonly entry: LogEntry } | { readonly signature: HeadSignature }

/** One line of `unisson-log/1`: RFC 8785 form of the item, then LF. */
export function logLine(item: LogItem): string {
  return `${canonicalJson(item)}\n`
}
