import { logEntrySchema, type LogEntry } from '../model/log-entry.ts'
import { entryHash } from './entry-hash.ts'
import type { LogDraft } from './log-draft.ts'
import type { LogHead } from './log-head.ts'
import type { TextHash } from './log-tools.ts'

/**
 * Gives a draft its place in the chain. Keep what this returns, not the draft: half of a surrogate pair, which a text
 * cut in the middle holds and no canonical form has, has become U+FFFD. Throws `ZodError` for a draft that is no entry.
 */
export function sealEntry(draft: LogDraft, { seq, hash: previousHash }: LogHead, sha256: TextHash): LogEntry {
  const entry = { ...(wellFormed(draft) as LogDraft), seq: seq + 1, previousHash }
  // The schema only judges: what it gives back would lack a key such as `__proto__` in the payload.
  logEntrySchema.parse({ ...entry, hash: previousHash })
  return { ...entry, hash: entryHash(entry, sha256) }
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\p{Surrogate}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[wellFormed(key), wellFormed(held)]])),
  )
}
