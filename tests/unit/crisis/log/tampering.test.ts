import { beforeAll, describe, expect, it } from 'vitest'
import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { readAnchorCode } from '../../../../shared/domain/crisis/log/anchor/read-anchor-code.ts'
import type { LogVerification } from '../../../../shared/domain/crisis/log/log-verification.ts'
import type { LogExpectation } from '../../../../shared/domain/crisis/log/verify/log-expectation.ts'
import { verifyLog } from '../../../../shared/domain/crisis/log/verify/verify-log.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { entryLine, rechained, rehashed } from './forge.ts'
import { draft, fileOf, makeLog, testKey, TOOLS, type TestLog } from './log-kit.ts'

const SIZE = 10_000
const key = testKey()
const drafts = Array.from({ length: SIZE }, (_, index) => draft(index))
let log: TestLog
let open: TestLog
/** Line of an entry, and the entry. */
let at: (seq: number) => { index: number; line: number; entry: LogEntry }

beforeAll(() => {
  log = makeLog(drafts, { key })
  open = makeLog(drafts, { key, closed: false })
  const indexes = new Map<number, number>()
  for (const [index, text] of log.lines.entries()) {
    const { entry } = JSON.parse(text) as { entry?: LogEntry }
    if (entry !== undefined) indexes.set(entry.seq, index)
  }
  at = (seq) => {
    const index = indexes.get(seq) ?? -1
    return { index, line: index + 1, entry: log.entries[seq - 1]! }
  }
})

const verify = (lines: readonly string[], expected: LogExpectation = {}): LogVerification =>
  verifyLog(fileOf(lines), TOOLS, expected)
const codeOf = (seq: number) => readAnchorCode(anchorCode(log.entries[seq - 1]!))!

describe('a log of 10,000 entries', () => {
  it('is intact as it was written, with and without knowledge from outside', () => {
    const plain = verify(log.lines)
    expect(plain).toMatchObject({ verdict: 'intact', entries: SIZE, signatures: 201, closed: true, faults: [] })
    expect(plain.head).toEqual({ seq: SIZE, hash: log.entries.at(-1)?.hash })
    expect(plain.limits.map(({ kind }) => kind)).toEqual(['rewrite', 'tail', 'key-holder'])
    const known = verify(log.lines, { anchors: [codeOf(SIZE)], publicKey: key.publicKey, closed: true })
    expect(known).toMatchObject({ verdict: 'intact', anchors: [{ seq: SIZE, matches: true }] })
    expect(known.limits).toEqual([{ kind: 'tail', from: SIZE + 1 }])
    expect(verify(open.lines).closed).toBe(false)
  })

  it('tells an edited entry', () => {
    const { index, line, entry } = at(5_125)
    const edited = log.lines.with(index, entryLine({ ...entry, text: 'Rien à signaler' }))
    expect(verify(edited).faults).toEqual([{ kind: 'edited', line, seq: 5_125 }])
  })

  it('tells an edited entry whose own hash was made right', () => {
    const { index, line, entry } = at(5_125)
    const edited = log.lines.with(index, entryLine(rehashed(entry, { text: 'Rien à signaler' })))
    expect(verify(edited).faults).toEqual([{ kind: 'edited', line, seq: 5_125 }])
  })

  it('tells an edited header', () => {
    const edited = log.lines.with(0, log.lines[0]!.replace('EXERCISE', 'REAL'))
    expect(verify(edited).faults).toEqual([{ kind: 'edited', line: 1, seq: 0 }])
  })

  it('tells entries deleted in the middle', () => {
    const { index } = at(7_001)
    expect(verify(log.lines.toSpliced(index, 1)).faults).toEqual([
      { kind: 'deleted', line: at(7_000).line, from: 7_001, to: 7_001 },
    ])
    const many = log.lines.filter((_, each) => each < at(3_010).index || each > at(3_333).index)
    expect(verify(many).faults).toEqual([{ kind: 'deleted', line: at(3_010).line - 1, from: 3_010, to: 3_333 }])
  })

  it('tells a deleted tail when the log is known to be closed, or by a code on paper', () => {
    const cut = log.lines.slice(0, at(9_991).index)
    expect(verify(cut)).toMatchObject({ verdict: 'intact', closed: false, head: { seq: 9_990 } })
    expect(verify(cut).limits).toContainEqual({ kind: 'tail', from: 9_991 })
    const line = cut.length
    expect(verify(cut, { closed: true }).faults).toEqual([{ kind: 'deleted', line, from: 9_991, to: null }])
    const anchored = verify(cut, { anchors: [codeOf(SIZE)] })
    expect(anchored.faults).toEqual([{ kind: 'deleted', line, from: 9_991, to: SIZE }])
    expect(anchored.anchors).toEqual([{ seq: SIZE, matches: null }])
  })

  it('tells a deleted tail by a signature that stayed', () => {
    const cut = log.lines.filter((_, index) => index < at(9_991).index || index > at(SIZE).index)
    expect(verify(cut).faults).toEqual([{ kind: 'deleted', line: at(9_990).line, from: 9_991, to: SIZE }])
  })

  it('tells two entries that changed places, near and far', () => {
    const near = log.lines.with(at(4_020).index, log.lines[at(4_021).index]!).with(at(4_021).index, log.lines[at(4_020).index]!)
    expect(verify(near).faults).toEqual([{ kind: 'reordered', line: at(4_021).line, part: 'entry', seq: 4_020 }])
    const far = log.lines.with(at(120).index, log.lines[at(9_120).index]!).with(at(9_120).index, log.lines[at(120).index]!)
    expect(verify(far).faults).toEqual([
      { kind: 'reordered', line: at(120).line, part: 'entry', seq: 9_120 },
      { kind: 'reordered', line: at(9_120).line, part: 'entry', seq: 120 },
    ])
  })

  it('tells an inserted entry, well forged or not', () => {
    const { index, line, entry } = at(6_060)
    const forged = rehashed(entry, { text: 'Déclaré à 09:00' })
    expect(verify(log.lines.toSpliced(index, 0, entryLine(forged))).faults).toEqual([
      { kind: 'inserted', line, part: 'entry', seq: 6_060 },
    ])
    const wild = rehashed(entry, { seq: SIZE + 7, previousHash: 'a'.repeat(64) })
    expect(verify(log.lines.toSpliced(index, 0, entryLine(wild))).faults).toEqual([
      { kind: 'inserted', line, part: 'entry', seq: SIZE + 7 },
    ])
    expect(verify(log.lines.toSpliced(index, 0, log.lines[index - 1]!)).faults).toEqual([
      { kind: 'inserted', line, part: 'entry', seq: 6_059 },
    ])
  })

  it('tells an entry inserted with everything after it chained anew, by the signatures that no longer fit', () => {
    const { index, entry } = at(6_060)
    const { faults } = verify(rechained(log.lines.toSpliced(index, 0, entryLine(entry)), index))
    expect(faults).toContainEqual({ kind: 'rewritten', line: at(6_100).line + 2, from: 6_051, to: SIZE })
  })

  it('tells a full rewrite under another key, by a code on paper or by the key', () => {
    const other = testKey()
    const rewritten = makeLog(drafts.with(4_999, draft(4_999, { text: 'Rien à signaler' })), { key: other }).lines
    const alone = verify(rewritten)
    expect(alone.verdict).toBe('intact')
    expect(alone.limits).toContainEqual({ kind: 'rewrite', from: 0 })
    expect(verify(rewritten, { anchors: [codeOf(SIZE)] }).faults).toEqual([{ kind: 'rewritten', line: 1, from: 1, to: SIZE }])
    expect(verify(rewritten, { publicKey: key.publicKey }).faults).toEqual([
      { kind: 'wrong-key', line: 1, found: other.publicKey },
    ])
  })

  it('tells a rewrite by the holder of the key between the codes that still fit and the first that does not', () => {
    const rewritten = makeLog(drafts.with(4_999, draft(4_999, { text: 'Rien à signaler' })), { key }).lines
    const { faults, anchors, limits } = verify(rewritten, {
      anchors: [codeOf(9_000), codeOf(4_000), codeOf(6_000)],
      publicKey: key.publicKey,
    })
    expect(faults).toEqual([{ kind: 'rewritten', line: 1, from: 4_001, to: 6_000 }])
    expect(anchors.map(({ matches }) => matches)).toEqual([true, false, false])
    expect(limits).toContainEqual({ kind: 'key-holder', from: 4_001 })
  })
})
