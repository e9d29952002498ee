import type { LogFault } from '../log-fault.ts'
import type { CheckedBase } from './checked-base.ts'
import type { SignatureMark } from './line-mark.ts'
import type { ChainStep } from './walk-chain.ts'

interface Stretch {
  readonly base: CheckedBase
  /** In the order of the file, without what has moved. */
  readonly steps: readonly ChainStep[]
  /** Signed by the key, wherever they stand. */
  readonly right: readonly SignatureMark[]
  /** Lines that may have been a signature: forged ones, and those that gave nothing. */
  readonly doubtful: readonly number[]
  /** First and last places of what was deleted. */
  readonly deleted: readonly number[]
}

/** Signatures that are gone: at a place where one is due, or between two whose numbers do not follow. */
export function findMissingSignatures(
  { base, steps, right, doubtful, deleted }: Stretch,
  signEvery: number,
): readonly LogFault[] {
  const places: number[] = []
  let step = 0
  for (const line of doubtful.toSorted((one, other) => one - other)) {
    while (step < steps.length && (steps[step]?.line ?? 0) < line) step += 1
    places.push(steps[step - 1]?.seq ?? base.head.seq)
  }
  const signed = new Set([...right.map(({ signature }) => signature.seq), ...places])
  const due = steps.filter(({ seq }) => seq % signEvery === 0 && !signed.has(seq))
  const faults: LogFault[] = due.map(({ seq, line }) => ({ kind: 'missing-signature', line, seq }))
  const told = [...places, ...deleted, ...due.map(({ seq }) => seq)].toSorted((one, other) => one - other)
  let before = { number: base.number, seq: base.signed }
  for (const { line, signature } of right.toSorted((one, other) => one.signature.number - other.signature.number)) {
    const gap = signature.number > before.number + 1
    if (signature.number <= base.number) continue
    if (gap && !holds(told, before.seq, signature.seq)) faults.push({ kind: 'missing-signature', line, seq: signature.seq })
    before = signature
  }
  return faults
}

/** Whether a rising row has a number from `from` to `to`. */
function holds(row: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (row[low] ?? Number.POSITIVE_INFINITY) <= to
}
