import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import { sealEntry } from '../../../../shared/domain/crisis/log/seal-entry.ts'
import type { LogExpectation } from '../../../../shared/domain/crisis/log/verify/log-expectation.ts'
import { verifyLog } from '../../../../shared/domain/crisis/log/verify/verify-log.ts'
import { logEntrySchema } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { sha256 } from '../../../../shared/lib/sha256.ts'
import { draft, fileOf, makeLog, testKey, TOOLS } from './log-kit.ts'

const key = testKey()
const log = makeLog(
  Array.from({ length: 12 }, (_, index) => draft(index)),
  { key, signEvery: 5 },
)
const faultsOf = (text: string) => verifyLog(text, TOOLS, { closed: true }).faults
/** Entry 7 stands on line 9: header, five entries, a signature. */
const LINE = 9
const withLine = (change: (line: string) => string) => fileOf(log.lines.with(LINE - 1, change(log.lines[LINE - 1]!)))

describe('an entry that is sealed', () => {
  const head = { seq: 0, hash: genesisHash(log.header, sha256) }

  it('is hashed alike by the platform and by pure code', () => {
    const given = draft(1, { text: 'Évacuation de 12 ressortissants 🇫🇷', data: { é: [1e21, -0, 0.1, null] } })
    expect(sealEntry(given, head, sha256)).toEqual(sealEntry(given, head, TOOLS.sha256))
  })

  it('is hashed over its RFC 8785 form', () => {
    // The sample of RFC 8785, section 3.2.2, but for its hexadecimal escapes.
    const sample = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    expect(() => canonicalJson('\ud800')).toThrow(TypeError)
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
  })

  it('keeps a text that was cut inside a character, and every key of its payload', () => {
    const hostile = JSON.parse('{"__proto__":{"a":1},"text\\ud83d":"\\ud83d"}') as { readonly [name: string]: string }
    const entry = sealEntry(draft(1, { text: 'coupé \ud83d', data: hostile }), head, TOOLS.sha256)
    expect(entry.text).toBe('coupé \ufffd')
    expect(JSON.stringify(entry.data)).toBe('{"__proto__":{"a":1},"text\ufffd":"\ufffd"}')
    expect(JSON.stringify(logEntrySchema.parse(JSON.parse(JSON.stringify(entry))).data)).toBe(JSON.stringify(entry.data))
    const { text } = makeLog([draft(1, { text: 'coupé \ud83d', data: hostile })], { key })
    expect(verifyLog(text, TOOLS).verdict).toBe('intact')
  })

  it('is refused when it is no entry', () => {
    expect(() => sealEntry(draft(1, { zone: 'here and there' }), head, sha256)).toThrow()
    for (const data of [Number.NaN, [() => 1], { at: undefined }, { at: 1n }])
      expect(() => logEntrySchema.parse({ ...log.entries[0], data })).toThrow()
    expect(() => sealEntry(draft(1, { recordedAt: '2026-03-01T09:00:00Z' }), head, sha256)).toThrow()
  })
})

describe('a line that is not as it was written', () => {
  it.each([
    ['spaces', (line: string) => line.replace('{', '{ '), 'form'],
    ['another order of keys', (line: string) => line.replace(/"attachments":\[\],(.*)\}\}$/, '$1,"attachments":[]}}'), 'form'],
    ['a key twice', (line: string) => line.replace('"text":', '"text":"Rien","text":'), 'form'],
    ['a needless escape', (line: string) => line.replace('"text":"L', '"text":"\\u004c'), 'form'],
    ['a CR', (line: string) => `${line}\r`, 'form'],
    ['a byte order mark', (line: string) => `\ufeff${line}`, 'form'],
  ])('by %s is told as such', (_, change, problem) => {
    expect(withLine(change)).not.toBe(log.text)
    expect(faultsOf(withLine(change))).toEqual([{ kind: 'malformed', line: LINE, seq: 7, problem }])
  })

  it.each([
    ['cut', (line: string) => line.slice(0, 40), 'json'],
    ['empty', () => '', 'json'],
    ['replaced by other JSON', () => '{"entry":{}}', 'shape'],
    ['given a second part', (line: string) => line.replace(/\}$/, ',"more":1}'), 'shape'],
    ['given a key more', (line: string) => line.replace('"zone"', '"zon":1,"zone"'), 'shape'],
    ['given half a character', (line: string) => line.replace('"text":"L', '"text":"\\ud83d'), 'shape'],
    [
      'nested 100,000 deep',
      (line: string) => line.replace('"data":{', `"data":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
      'shape',
    ],
  ])('%s keeps its place, because the entries around it are there', (_, change, problem) => {
    expect(faultsOf(withLine(change))).toEqual([{ kind: 'malformed', line: LINE, seq: 7, problem }])
  })

  it('is told of a file that stops without a line end', () => {
    const line = log.lines.length
    expect(faultsOf(log.text.slice(0, -1))).toEqual([{ kind: 'malformed', line, seq: 12, problem: 'end' }])
    expect(faultsOf(log.text.slice(0, -9))).toEqual([{ kind: 'malformed', line, seq: null, problem: 'json' }])
  })

  it('leaves a damaged header to be told apart from the rest', () => {
    const damaged = fileOf(log.lines.with(0, log.lines[0]!.slice(0, 30)))
    expect(verifyLog(damaged, TOOLS, { closed: true })).toMatchObject({
      verdict: 'tampered',
      header: null,
      entries: 12,
      faults: [{ kind: 'malformed', line: 1, seq: 0, problem: 'json' }],
    })
    expect(faultsOf(fileOf(log.lines.slice(1)))).toEqual([{ kind: 'no-header', line: 1 }])
  })

  it('is enough to tell a file that is no log at all', () => {
    for (const text of ['', '\n', 'PK\u0003\u0004', '{"points":[]}\n', '[[[[\n'.repeat(50)])
      expect(verifyLog(text, TOOLS)).toMatchObject({ verdict: 'unreadable', limits: [] })
  })
})

describe('signatures', () => {
  const at = log.lines.findIndex((line) => line.startsWith('{"signature"'))

  it('are told missing where one is due, and between numbers that do not follow', () => {
    expect(faultsOf(fileOf(log.lines.toSpliced(at, 1)))).toEqual([{ kind: 'missing-signature', line: 6, seq: 5 }])
    const marked = makeLog([draft(1)], { key, signEvery: 1 })
    expect(faultsOf(fileOf(marked.lines.toSpliced(2, 1)))).toEqual([{ kind: 'missing-signature', line: 3, seq: 1 }])
  })

  it('of another key, moved or repeated are told where they stand', () => {
    const signature = log.signatures[0]!
    const forged = testKey().sign(log.header.incidentId, signature).signature
    expect(faultsOf(fileOf(log.lines.with(at, log.lines[at]!.replace(signature.signature, forged))))).toEqual([
      { kind: 'bad-signature', line: at + 1, seq: 5 },
    ])
    const [line] = log.lines.slice(at)
    expect(faultsOf(fileOf(log.lines.toSpliced(at, 1).toSpliced(3, 0, line!)))).toEqual([
      { kind: 'reordered', line: 4, part: 'signature', seq: 5 },
    ])
    expect(faultsOf(fileOf(log.lines.toSpliced(9, 0, line!)))).toEqual([
      { kind: 'inserted', line: 10, part: 'signature', seq: 5 },
    ])
  })

  it('of a log of another incident do not fit', () => {
    const other = makeLog([draft(1)], { key, id: 'incident--2' })
    const mixed = makeLog([draft(1)], { key }).lines.with(2, other.lines.at(-1)!)
    expect(faultsOf(fileOf(mixed)).map(({ kind }) => kind)).toEqual(['bad-signature'])
  })
})

describe('what remains possible', () => {
  const open = makeLog(
    Array.from({ length: 12 }, (_, index) => draft(index)),
    { key, signEvery: 5, closed: false },
  )
  const limitsOf = (expected: LogExpectation) => verifyLog(open.text, TOOLS, expected).limits
  const anchor = (seq: number) => ({ seq, prefix: open.entries[seq - 1]!.hash.slice(0, 25) })

  it('is said for an open log, and shrinks with what is known', () => {
    expect(limitsOf({})).toEqual([
      { kind: 'rewrite', from: 0 },
      { kind: 'unsigned', from: 11 },
      { kind: 'tail', from: 13 },
      { kind: 'key-holder', from: 0 },
    ])
    expect(limitsOf({ anchors: [anchor(7)] })).toEqual([
      { kind: 'unsigned', from: 11 },
      { kind: 'tail', from: 13 },
      { kind: 'key-holder', from: 8 },
    ])
    expect(limitsOf({ publicKey: key.publicKey, anchors: [anchor(12)] })).toEqual([{ kind: 'tail', from: 13 }])
  })

  it('tells entries that stand after the closing signature of an incident that is closed', () => {
    const more = makeLog(
      Array.from({ length: 13 }, (_, index) => draft(index)),
      { key, signEvery: 5 },
    )
    const appended = fileOf([...log.lines, more.lines.at(-2)!])
    expect(faultsOf(appended)).toEqual([{ kind: 'inserted', line: log.lines.length + 1, part: 'entry', seq: 13 }])
    expect(verifyLog(appended, TOOLS)).toMatchObject({ verdict: 'intact', closed: false })
  })
})
