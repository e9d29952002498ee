import type { LogEntry } from '../../model/log-entry.ts'
import { genesisHash } from '../genesis-hash.ts'
import type { HeadSignature } from '../head-signature.ts'
import type { LineProblem, LogFault } from '../log-fault.ts'
import type { LogHeader } from '../log-header.ts'
import type { LogTools } from '../log-tools.ts'
import type { LogVerification } from '../log-verification.ts'
import { signedText } from '../signed-text.ts'
import type { CheckedBase } from './checked-base.ts'
import { concludeLog } from './conclude-log.ts'
import type { EntryMark, LineMark } from './line-mark.ts'
import type { LogExpectation } from './log-expectation.ts'
import { readLogLine, type ReadLine } from './read-log-line.ts'

export interface LogVerifier {
  /**
   * Gives the next line, without its LF; null for one that is not even text, with the reason. `end` is the problem of a
   * last line without LF.
   */
  readonly line: (text: string | null, problem?: Extract<LineProblem, 'encoding' | 'length' | 'end'> | null) => void
  /** The answer, after the last line. */
  readonly end: () => LogVerification
}

/**
 * Verifies a log of any length, line by line. As long as all is in order it holds nothing of what it has read; from the
 * first fault on it keeps a few words of each line, because what is missing here may stand further on. `read` may be one
 * that remembers lines, for who verifies much the same log many times.
 */
export function createLogVerifier(
  tools: LogTools,
  expected: LogExpectation = {},
  read: (text: string) => ReadLine = (text) => readLogLine(text, tools.sha256),
): LogVerifier {
  let header: LogHeader | null = null
  let headerLine = 0
  let lines = 0
  let entries = 0
  let goodBefore = 0
  let trouble = false
  const faults: LogFault[] = []
  const anchored = new Set((expected.anchors ?? []).map(({ seq }) => seq))
  const hashes = new Map<number, string>()
  let base: CheckedBase = { head: { seq: 0, hash: null }, line: 0, number: 0, signed: -1, close: null }
  /** After the last entry that was in order, and its signatures. */
  let now = base
  /** What followed `base`: the last entry in order with its signatures, and from the first fault on everything. */
  let marks: LineMark[] = []
  let recentGood = 0

  const addHeader = (value: LogHeader): void => {
    if (header === null) {
      header = value
      headerLine = lines
      if (lines === 1) {
        const hash = genesisHash(value, tools.sha256)
        if (anchored.has(0)) hashes.set(0, hash)
        base = now = { ...base, head: { seq: 0, hash }, line: 1 }
        return
      }
    }
    trouble = true
    marks.push({ part: 'header', line: lines })
  }

  const addEntry = ({ seq, hash, previousHash }: LogEntry, genuine: boolean): void => {
    entries += 1
    const mark: EntryMark = { part: 'entry', line: lines, seq, hash, previousHash, genuine }
    const due = header !== null && now.head.seq > 0 && now.head.seq % header.signEvery === 0 && now.signed !== now.head.seq
    if (!genuine || seq !== now.head.seq + 1 || previousHash !== now.head.hash || due) trouble = true
    if (trouble) {
      marks.push(mark)
      return
    }
    if (anchored.has(seq)) hashes.set(seq, hash)
    goodBefore += recentGood
    recentGood = 0
    base = now
    now = { ...now, head: { seq, hash }, line: lines }
    marks = [mark]
  }

  const addSignature = (signature: HeadSignature): void => {
    marks.push({ part: 'signature', line: lines, signature })
    const { number, seq, head, reason } = signature
    if (trouble) return
    if (number !== now.number + 1 || seq !== now.head.seq || head !== now.head.hash || !signs(signature)) trouble = true
    else {
      recentGood += 1
      now = { ...now, number, signed: seq, close: reason === 'close' ? { seq, hash: head, line: lines } : now.close }
    }
  }

  const signs = (signature: HeadSignature): boolean =>
    header !== null && tools.verifySignature(header.publicKey, signedText(header.incidentId, signature), signature.signature)

  return {
    line: (text, given) => {
      lines += 1
      const { item, problem, genuine } = text === null ? { item: null, problem: null, genuine: false } : read(text)
      const told = problem ?? given ?? null
      if (item === null) {
        trouble = true
        marks.push({ part: 'unreadable', line: lines })
        faults.push({ kind: 'malformed', line: lines, seq: null, problem: told ?? 'json' })
        return
      }
      const seq = 'entry' in item ? item.entry.seq : 'signature' in item ? item.signature.seq : 0
      if (told !== null) faults.push({ kind: 'malformed', line: lines, seq, problem: told })
      if ('header' in item) addHeader(item.header)
      else if ('entry' in item) addEntry(item.entry, genuine)
      else addSignature(item.signature)
    },
    end: () => concludeLog({ header, headerLine, lines, entries, goodBefore, faults, hashes, base, marks }, tools, expected),
  }
}
