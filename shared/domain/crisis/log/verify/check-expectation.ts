import type { LogFault } from '../log-fault.ts'
import type { LogHead } from '../log-head.ts'
import type { LogHeader } from '../log-header.ts'
import type { LogVerification } from '../log-verification.ts'
import type { LogExpectation } from './log-expectation.ts'

/** What the file itself says, before anything from outside is held against it. */
interface Found {
  readonly header: LogHeader | null
  readonly head: LogHead
  /** Line of the head. */
  readonly line: number
  /** `seq` of the last entry that a good signature tells of, in the file or not. */
  readonly signed: number
  /** null when no signature could be judged, because the header is not the one that was signed. */
  readonly closed: boolean | null
  /** The last good closing signature. */
  readonly close: { readonly seq: number; readonly line: number } | null
  /** Hash of the entry, or of the header for 0; null or undefined when it is not there. */
  readonly hashOf: (seq: number) => string | null | undefined
  readonly faults: readonly LogFault[]
}

interface Checked {
  readonly anchors: LogVerification['anchors']
  readonly faults: readonly LogFault[]
}

/** Holds codes, key and closing from outside against what the file says; also tells a tail that signatures or codes miss. */
export function checkExpectation(
  { header, head, line, signed, closed, close, hashOf, faults }: Found,
  expected: LogExpectation,
): Checked {
  const told: LogFault[] = []
  if (header !== null && expected.publicKey !== undefined && expected.publicKey !== header.publicKey)
    told.push({ kind: 'wrong-key', line: 1, found: header.publicKey })
  const given = (expected.anchors ?? []).toSorted((one, other) => one.seq - other.seq)
  const anchors = given.map(({ seq, prefix }) => {
    const hash = hashOf(seq)
    return { seq, matches: hash === null || hash === undefined ? null : hash.startsWith(prefix) }
  })

  const reaches = Math.max(signed, ...given.map(({ seq }) => seq))
  if (reaches > head.seq) told.push({ kind: 'deleted', line, from: head.seq + 1, to: reaches })

  const edited = new Set(faults.flatMap((fault) => (fault.kind === 'edited' ? [fault.seq] : [])))
  const first = anchors.find(({ seq, matches }) => matches === false && !edited.has(seq))
  if (first !== undefined && !faults.some((fault) => fault.kind === 'rewritten' && fault.from <= first.seq)) {
    const matched = anchors.findLast(({ seq, matches }) => matches === true && seq < first.seq)?.seq ?? 0
    told.push({ kind: 'rewritten', line: 1, from: matched + 1, to: first.seq })
  }

  if (expected.closed === true && closed === false && reaches <= head.seq && !faults.some((fault) => endsBadly(fault, line)))
    told.push(
      close === null || close.seq >= head.seq
        ? { kind: 'deleted', line, from: head.seq + 1, to: null }
        : { kind: 'inserted', line: close.line + 1, part: 'entry', seq: close.seq + 1 },
    )
  return { anchors, faults: told }
}

/** A closing signature may have been in a line after the head that is told already. */
function endsBadly(fault: LogFault, line: number): boolean {
  return fault.line > line && (fault.kind === 'malformed' || fault.kind === 'bad-signature' || fault.kind === 'reordered')
}
