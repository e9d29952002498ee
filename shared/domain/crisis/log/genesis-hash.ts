import { canonicalJson } from './canonical-json.ts'
import type { LogHeader } from './log-header.ts'
import type { TextHash } from './log-tools.ts'

/** The previous hash of the first entry: SHA-256 of the RFC 8785 form of the header, hexadecimal. */
export function genesisHash(header: LogHeader, sha256: TextHash): string {
  return sha256(canonicalJson(header))
}
