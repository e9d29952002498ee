/** Where a log stands: its last entry, or its header with `seq` 0. */
export interface LogHead {
  readonly seq: number
  /** Hexadecimal SHA-256, whole. */
  readonly hash: string
}
