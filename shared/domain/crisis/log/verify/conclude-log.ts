import { genesisHash } from '../genesis-hash.ts'
import type { LogFault } from '../log-fault.ts'
import type { LogHeader } from '../log-header.ts'
import type { LogTools } from '../log-tools.ts'
import type { LogVerification } from '../log-verification.ts'
import { checkExpectation } from './check-expectation.ts'
import { checkSignatures } from './check-signatures.ts'
import type { CheckedBase } from './checked-base.ts'
import { findLimits } from './find-limits.ts'
import { findMissingSignatures } from './find-missing-signatures.ts'
import type { LineMark } from './line-mark.ts'
import type { LogExpectation } from './log-expectation.ts'
import { longestRising } from './longest-rising.ts'
import { walkChain } from './walk-chain.ts'

/** What reading the lines has left. */
interface ReadLog {
  readonly header: LogHeader | null
  /** 0 for none. */
  readonly headerLine: number
  readonly lines: number
  readonly entries: number
  /** Good signatures before `base`. */
  readonly goodBefore: number
  /** Faults of single lines. */
  readonly faults: readonly LogFault[]
  /** Hashes of the anchored entries up to the last one that was in order. */
  readonly hashes: ReadonlyMap<number, string>
  /** Up to here all is in order. */
  readonly base: CheckedBase
  /** What followed. */
  readonly marks: readonly LineMark[]
}

/** Finds and locates what is wrong in the stretch that follows the checked base, and says what remains possible. */
export function concludeLog(log: ReadLog, tools: LogTools, expected: LogExpectation): LogVerification {
  const { header, headerLine, entries, marks } = log
  if (header === null && entries === 0 && !marks.some(({ part }) => part === 'signature'))
    return { ...NOTHING, faults: log.faults }
  const late = header !== null && headerLine > 1
  const base = late ? { ...log.base, head: { seq: 0, hash: genesisHash(header, tools.sha256) } } : log.base
  const signatures = marks.filter((mark) => mark.part === 'signature')
  const anchors = expected.anchors ?? []
  const known = Math.max(0, ...anchors.map(({ seq }) => seq), ...signatures.map(({ signature }) => signature.seq))

  const walk = walkChain(base, marks, known)
  const settled = longestRising(walk.steps.map(({ line }) => line))
  const steps = walk.steps.filter((_, index) => settled.has(index))
  const moved = walk.steps.filter((_, index) => !settled.has(index))
  const hashes = new Map(walk.steps.map(({ seq, hash }) => [seq, hash]))
  const last = walk.steps.at(-1)
  const head = { seq: last?.seq ?? base.head.seq, hash: last === undefined ? base.head.hash : last.hash }
  const changed = new Set(walk.faults.flatMap((fault) => (fault.kind === 'edited' ? [fault.seq] : [])))

  const signed =
    header === null
      ? { faults: [], good: [], right: signatures, bad: [] }
      : checkSignatures({ base, steps, hashes, changed }, signatures, header, tools)
  const doubtful = [...walk.blanks, ...signed.bad.map(({ line }) => line)]
  const deleted = walk.faults.flatMap((fault) => (fault.kind === 'deleted' ? [fault.from, fault.to ?? fault.from] : []))
  /** With another header than the signed one no signature can be judged. */
  const judged = header !== null && !(changed.has(0) && signed.good.length === 0)
  const missing =
    header === null || changed.has(0)
      ? []
      : findMissingSignatures({ base, steps, right: signed.right, doubtful, deleted }, header.signEvery)

  const places = new Map(walk.steps.flatMap(({ line, seq, hash }) => (hash === null ? [[line, seq]] : [])))
  if (header === null) places.set(1, 0)
  const inFile: readonly LogFault[] = [
    ...log.faults.map((fault) =>
      fault.kind === 'malformed' && places.has(fault.line) ? { ...fault, seq: places.get(fault.line)! } : fault,
    ),
    ...headerFaults(log, late),
    ...walk.faults,
    ...moved.map(({ line, seq }) => ({ kind: 'reordered' as const, line, part: 'entry' as const, seq })),
    ...walk.strangers.map(({ line, seq }) => ({ kind: 'inserted' as const, line, part: 'entry' as const, seq })),
    ...signed.faults,
    ...missing,
  ]
  const closes = signed.good.flatMap(({ line, signature }) =>
    signature.reason === 'close' ? [{ line, seq: signature.seq, hash: signature.head }] : [],
  )
  const close = closes.at(-1) ?? base.close
  const closed = close !== null && close.seq === head.seq && close.hash === head.hash
  const lastSigned = Math.max(base.signed, ...signed.good.map(({ signature }) => signature.seq))
  const whole = head.hash === null ? null : { seq: head.seq, hash: head.hash }
  const hashOf = (seq: number) => (seq === base.head.seq ? base.head.hash : (hashes.get(seq) ?? log.hashes.get(seq)))
  const line = last?.line ?? base.line
  const outside = checkExpectation(
    {
      header,
      head: { seq: head.seq, hash: head.hash ?? '' },
      line,
      signed: lastSigned,
      closed: judged ? closed : null,
      close,
      hashOf,
      faults: inFile,
    },
    expected,
  )
  const faults = [...inFile, ...outside.faults].toSorted((one, other) => one.line - other.line)
  return {
    verdict: faults.length === 0 ? 'intact' : 'tampered',
    header,
    entries,
    signatures: log.goodBefore + signed.good.length,
    head: whole,
    closed,
    anchors: outside.anchors,
    faults,
    limits: findLimits({
      head: head.seq,
      signed: Math.min(lastSigned, head.seq),
      pinned: header !== null && expected.publicKey === header.publicKey,
      anchored: Math.max(-1, ...outside.anchors.flatMap(({ seq, matches }) => (matches === true ? [seq] : []))),
    }),
  }
}

const NOTHING: LogVerification = {
  verdict: 'unreadable',
  header: null,
  entries: 0,
  signatures: 0,
  head: null,
  closed: false,
  anchors: [],
  faults: [],
  limits: [],
}

function headerFaults({ header, marks, headerLine, faults }: ReadLog, late: boolean): readonly LogFault[] {
  const told: LogFault[] = marks.flatMap(({ part, line }) =>
    part !== 'header' ? [] : [{ kind: line === headerLine ? 'reordered' : 'inserted', line, part: 'header', seq: 0 } as const],
  )
  const broken = faults.some((fault) => fault.kind === 'malformed' && fault.line === 1)
  return header === null && !broken && !late ? [{ kind: 'no-header', line: 1 }, ...told] : told
}
