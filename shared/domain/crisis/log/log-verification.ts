import type { LogFault } from './log-fault.ts'
import type { LogHead } from './log-head.ts'
import type { LogHeader } from './log-header.ts'

/**
 * What could not be excluded, and from which entry on. `rewrite`: nothing from outside (no code, no key) was given, so
 * all may have been written anew under another key. `unsigned`: nobody signed these entries and no given code covers
 * them: whoever held the file could have changed them. `tail`: entries may have followed and been cut off; when the log
 * ends with a closing signature, only those of a reopening. `key-holder`: whoever holds the workspace's key could have
 * written another history from here.
 */
export interface LogLimit {
  readonly kind: 'rewrite' | 'unsigned' | 'tail' | 'key-holder'
  readonly from: number
}

/** The answer to "has this log been touched?". */
export interface LogVerification {
  /** `unreadable`: no line of the file is one of a log. */
  readonly verdict: 'intact' | 'tampered' | 'unreadable'
  readonly header: LogHeader | null
  /** Entries read, whatever their state. */
  readonly entries: number
  /** Good signatures. */
  readonly signatures: number
  /** The last entry in the chain. */
  readonly head: LogHead | null
  /** The head carries a good closing signature. */
  readonly closed: boolean
  /** Whether each given anchor matches; null when its entry is not there to be compared. */
  readonly anchors: readonly { readonly seq: number; readonly matches: boolean | null }[]
  /** By line. */
  readonly faults: readonly LogFault[]
  /** Empty for an unreadable file. */
  readonly limits: readonly LogLimit[]
}
