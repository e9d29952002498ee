import type { LogLimit } from '../log-verification.ts'

interface Proven {
  readonly head: number
  /** `seq` of the last good signature in the file; -1 for none. */
  readonly signed: number
  /** The key is the expected one. */
  readonly pinned: boolean
  /** `seq` of the last matching anchor; -1 for none. */
  readonly anchored: number
}

/** What remains possible, see `LogLimit`. */
export function findLimits({ head, signed, pinned, anchored }: Proven): readonly LogLimit[] {
  const limits: LogLimit[] = []
  if (!pinned && anchored < 0) limits.push({ kind: 'rewrite', from: 0 })
  const covered = Math.max(signed, anchored)
  if (head > covered) limits.push({ kind: 'unsigned', from: covered + 1 })
  limits.push({ kind: 'tail', from: head + 1 })
  if (head > anchored) limits.push({ kind: 'key-holder', from: anchored + 1 })
  return limits
}
