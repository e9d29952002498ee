import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anchorCode } from '../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { callUnisson } from '../../helpers/call-unisson.ts'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { rechained } from '../../unit/crisis/log/forge.ts'
import { draft, fileOf, makeLog, testKey, type TestLog } from '../../unit/crisis/log/log-kit.ts'

const key = testKey()
let log: TestLog
let code: string
let folder: string

const put = (text: string | Uint8Array): string => {
  writeFileSync(join(folder, 'journal.jsonl'), text)
  return 'journal.jsonl'
}

beforeAll(() => {
  log = makeLog(
    Array.from({ length: 120 }, (_, index) => draft(index)),
    { key },
  )
  code = anchorCode(log.entries.at(-1)!)
})
beforeEach(() => {
  folder = temporaryFolder()
})

describe('unisson log verify', () => {
  it('says that a log is intact, and what that does not exclude', async () => {
    const { status, stdout, stderr } = await runUnisson(['log', 'verify', put(log.text)], { folder })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^INTACT {2}journal\.jsonl\nEXERCISE {2}incident--1, made 2026-03-01T08:59:00\.000Z\n/)
    expect(stdout).toContain('120 entries, 3 good signatures\n')
    expect(stdout).toContain(`Head: entry 120, code ${code}\n`)
    expect(stdout).toContain('that all was written anew under another key')
  })

  it('excludes more when it is given a code or the key', async () => {
    const grouped = (key.publicKey.match(/.{8}/g) ?? []).join(' ').toUpperCase()
    const options = [
      '--anchor',
      code.toLowerCase().replaceAll('-', ' '),
      '--anchor',
      anchorCode(log.entries[59]!),
      '--key',
      grouped,
    ]
    const { status, stdout } = await callUnisson(['log', 'verify', put(log.text), '--closed', ...options], folder)
    expect(status).toBe(0)
    expect(stdout).toContain('Code of entry 60: fits\nCode of entry 120: fits\n')
    expect(stdout).toContain(`Key: ${key.publicKey} (the expected one)\n`)
    expect(stdout).not.toContain('written anew')
    expect(stdout).not.toContain('another history')
  })

  it('tells each fault with its line, in French and in English', async () => {
    const file = put(fileOf(log.lines.toSpliced(60, 1).with(30, log.lines[30]!.replace('ambassade', 'consulat'))))
    const french = await callUnisson(['log', 'verify', file, '--ui', 'fr'], folder)
    expect(french.status).toBe(1)
    expect(french.stdout).toMatch(/^ALTÉRÉ {2}journal\.jsonl\nEXERCICE {2}/)
    expect(french.stdout).toContain('  ligne 31\u00a0: l’entrée 30 a été modifiée\n')
    expect(french.stdout).toContain('  ligne 60\u00a0: après cette ligne, suppression\u00a0: l’entrée 59\n')
    const { stdout } = await callUnisson(['log', 'verify', file], folder)
    expect(stdout).toContain('  line 31: entry 30 was changed\n  line 60: entry 59 deleted after this line\n')
  })

  it('tells a deleted tail when the incident is known to be closed, or by a code', async () => {
    const file = put(fileOf(log.lines.slice(0, 100)))
    expect((await callUnisson(['log', 'verify', file], folder)).status).toBe(0)
    const closed = await callUnisson(['log', 'verify', file, '--closed'], folder)
    expect(closed.status).toBe(1)
    expect(closed.stdout).toContain('what follows was deleted, from entry 99 or its signature on')
    const anchored = await callUnisson(['log', 'verify', file, '--anchor', code], folder)
    expect(anchored.status).toBe(1)
    expect(anchored.stdout).toContain('entries 99 to 120 deleted after this line')
  })

  it('tells a rewrite that the signatures, a code or the key contradict', async () => {
    const edited = log.lines.with(30, log.lines[30]!.replace('ambassade', 'consulat'))
    const signed = await callUnisson(['log', 'verify', put(fileOf(rechained(edited)))], folder)
    expect(signed.stdout).toContain('something in entries 1 to 120 was written anew, and the chain remade')
    const other = put(makeLog([draft(1), draft(2)], { key: testKey() }).text)
    expect((await callUnisson(['log', 'verify', other], folder)).status).toBe(0)
    expect((await callUnisson(['log', 'verify', other, '--key', key.publicKey], folder)).stdout).toContain('names another key')
  })

  it('answers in JSON as well, from standard input', async () => {
    const { status, stdout } = await callUnisson(['log', 'verify', '-', '--format', 'json'], folder, log.text)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'unisson-log-verification/1',
      path: '-',
      code,
      verdict: 'intact',
      entries: 120,
      limits: [
        { kind: 'rewrite', from: 0 },
        { kind: 'tail', from: 121 },
        { kind: 'key-holder', from: 0 },
      ],
    })
  })

  it('shows the first faults of a file that another program spelled anew, and how many there are', async () => {
    const { status, stdout } = await callUnisson(['log', 'verify', put(log.text.replaceAll('\n', '\r\n'))], folder)
    expect(status).toBe(1)
    expect(stdout.match(/right content, but spelled otherwise/g)).toHaveLength(50)
    expect(stdout).toContain('... and 74 more (see --format json)')
  })

  it('lets nothing of the file steer the terminal', async () => {
    const { text } = makeLog([draft(1)], { key, id: 'incident\u001b[2J--1' })
    expect((await callUnisson(['log', 'verify', put(text)], folder)).stdout).toContain('incident\ufffd[2J--1')
  })

  it.each([
    ['a file that is not there', ['none.jsonl'], /^unisson: cannot read none\.jsonl: no such file\n$/],
    ['a folder', ['.'], /^unisson: cannot read \.: it is a folder; name the files in it one by one\n$/],
    [
      'a file that is no log',
      ['journal.jsonl'],
      /^unisson: cannot read journal\.jsonl: no log, not one of its lines is of unisson-log\/1\n$/,
    ],
    [
      'a code with a slip',
      ['journal.jsonl', '--anchor', '120-AAAA-AAAA-AAAA-AAAA-AAAA-C'],
      /^unisson: the code "120-[^\n]*" has a slip: [^\n]*\n$/,
    ],
    ['half a key', ['journal.jsonl', '--key', 'ab'], /^unisson: the key has 64 hexadecimal digits\n$/],
    ['no file', [], /^unisson: missing required argument 'FILE'\n$/],
  ])('refuses %s in one line with status 2', async (_, args, message) => {
    put(Buffer.concat([Buffer.from('PK\u0003\u0004 not a log\n{"points":[]}\n'), Buffer.from([0xff, 0xfe])]))
    const { status, stdout, stderr } = await callUnisson(['log', 'verify', ...args], folder)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
