import type { Anchor } from '../anchor/anchor.ts'

/** What is known from outside the file. The more, the less remains possible. */
export interface LogExpectation {
  /** Codes on paper, or heads from the store. */
  readonly anchors?: readonly Anchor[]
  /** The workspace's key, 32 bytes in lower-case hexadecimal. */
  readonly publicKey?: string
  /** The incident is closed: a log that does not end with its closing signature was cut or added to. */
  readonly closed?: boolean
}
