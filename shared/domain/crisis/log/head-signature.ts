import { z } from 'zod'
import { sha256Schema } from '../model/attachment.ts'

/**
 * `interval`: every so many entries. `close`: the incident was closed, nothing more was expected. `mark`: the head was
 * told outside, on a sitrep or in an export.
 */
const signingReasonSchema = z.enum(['interval', 'close', 'mark'])

/** A signed head: the key holder saw this log with this last entry at this time. */
export const headSignatureSchema = z.strictObject({
  /** 1, 2, 3 … in the order of signing, without a gap. */
  number: z.int().positive(),
  /** Of the last entry then; 0 for a log without an entry. */
  seq: z.int().nonnegative(),
  /** Hash of that entry; of the header for a log without an entry. */
  head: sha256Schema,
  /** By the clock of the machine that signed; UTC, three digits of milliseconds. */
  signedAt: z.iso.datetime({ precision: 3 }),
  reason: signingReasonSchema,
  /** Ed25519 (RFC 8032) over `signedText`, 64 bytes in lower-case hexadecimal. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})

export type HeadSignature = z.infer<typeof headSignatureSchema>
export type SigningReason = z.infer<typeof signingReasonSchema>
