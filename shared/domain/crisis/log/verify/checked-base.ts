import type { LogHead } from '../log-head.ts'

/** Where everything is in order up to: the chain, and the signatures of that head. */
export interface CheckedBase {
  /** `hash` is null where nothing tells it: the header could not be read. */
  readonly head: { readonly seq: number; readonly hash: string | null }
  readonly line: number
  /** Number of the last signature; 0 for none. */
  readonly number: number
  /** `seq` of the last signature; -1 for none. */
  readonly signed: number
  /** The last good closing signature. */
  readonly close: (LogHead & { readonly line: number }) | null
}
