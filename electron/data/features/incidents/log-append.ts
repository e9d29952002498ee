import type { HeadSignature, SigningReason } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogDraft } from '../../../../shared/domain/crisis/log/log-draft.ts'
import type { LogHead } from '../../../../shared/domain/crisis/log/log-head.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import { sealEntry } from '../../../../shared/domain/crisis/log/seal-entry.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { LOG_NODE_TOOLS } from './log-node-tools.ts'
import type { LogSigner } from './log-signer.ts'

/** Where the log of an incident stands: what the next entry needs to know of it. */
interface LogState {
  readonly header: LogHeader
  /** `genesisHash` of the header with `seq` 0 before the first entry. */
  readonly head: LogHead
  /** How many signatures there are. */
  readonly signatures: number
}

interface Appended {
  readonly entry: LogEntry
  /** In the order of signing; most entries have none. Written in the transaction of the entry, or a later check misses it. */
  readonly signatures: readonly HeadSignature[]
}

/**
 * The next entry of a log with the signatures that are due: at each `signEvery` entries, and for the reason given
 * (`close` with the entry that ends the incident and each one after it, `mark` with a sitrep). Throws `ZodError` for a draft
 * that is no entry.
 */
export function appendToLog(
  { header, head, signatures }: LogState,
  draft: LogDraft,
  signer: LogSigner,
  reason: Exclude<SigningReason, 'interval'> | null = null,
): Appended {
  const entry = sealEntry(draft, head, LOG_NODE_TOOLS.sha256)
  const reasons: SigningReason[] = entry.seq % header.signEvery === 0 ? ['interval'] : []
  if (reason !== null) reasons.push(reason)
  return {
    entry,
    signatures: reasons.map((each, index) =>
      signer.sign(header.incidentId, {
        number: signatures + index + 1,
        seq: entry.seq,
        head: entry.hash,
        signedAt: entry.recordedAt,
        reason: each,
      }),
    ),
  }
}
