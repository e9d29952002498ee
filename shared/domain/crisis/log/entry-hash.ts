import type { LogEntry } from '../model/log-entry.ts'
import { canonicalJson } from './canonical-json.ts'
import type { TextHash } from './log-tools.ts'

/**
 * SHA-256 of the previous hash (64 hexadecimal digits) followed by the RFC 8785 form of the entry without its hash, in
 * hexadecimal. The previous hash is also a field of that form; before it, it makes the chain what the specification says.
 */
export function entryHash(entry: Omit<LogEntry, 'hash'>, sha256: TextHash): string {
  return sha256(entry.previousHash + canonicalJson({ ...entry, hash: undefined }))
}
