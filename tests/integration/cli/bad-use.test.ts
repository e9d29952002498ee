import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callUnisson } from '../../helpers/call-unisson.ts'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

function prepared(): string {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'm.json'),
    JSON.stringify({ format: 'unisson-messages/1', points: [{ id: 'tp-1', statement: { fr: 'La France condamne.' } }] }),
  )
  writeFileSync(
    join(folder, 'm-bad.json'),
    JSON.stringify({ format: 'unisson-messages/1', points: [{ id: 'tp-1' }, { id: 'tp-2', statement: {} }] }),
  )
  writeFileSync(join(folder, 'm-broken.json'), '{"format": "unisson-messages/1", ')
  writeFileSync(join(folder, 'm.yaml'), 'format: [')
  writeFileSync(join(folder, 'a.txt'), 'La France condamne.')
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('La France a été.', 'latin1'))
  writeFileSync(join(folder, 'latin.csv'), Buffer.from('id,fr\ntp-1,La France a été là.\n', 'latin1'))
  for (const name of ['zero.json', 'zero.yaml', 'zero.csv', 'zero.txt']) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'head.csv'), 'id,fr\n')
  writeFileSync(join(folder, 'row.csv'), 'id,fr\ntp-1,\n')
  writeFileSync(join(folder, 'quote.csv'), 'id,fr\ntp-1,"La France\n')
  writeFileSync(join(folder, 'a.odt'), 'x')
  writeFileSync(join(folder, 'broken.docx'), 'PK\u0003\u0004 not an archive')
  writeFileSync(join(folder, 'latin.html'), Buffer.from('<p>été</p>', 'latin1'))
  writeFileSync(join(folder, 'huge.txt'), '')
  truncateSync(join(folder, 'huge.txt'), 200 * 1024 * 1024)
  mkdirSync(join(folder, 'folder.txt'))
  mkdirSync(join(folder, 'folder'))
  return folder
}

const CASES: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /say what to do/],
  [['frobnicate'], /unknown command 'frobnicate'/],
  [['check'], /--against MESSAGES/],
  [['check', '--against', 'm.json'], /one or more TEXT/],
  [['check', 'a.txt'], /--against MESSAGES/],
  [['check', 'a.txt', '--against', 'm.json', '--frob'], /unknown option '--frob'/],
  [['check', 'a.txt', '--against', 'm.json', '--format', 'xml'], /Allowed choices are text, json, sarif/],
  [['check', 'a.txt', '--against', 'm.json', '--lang', 'xx'], /expected one of fr, en/],
  [['check', 'a.txt', '--against', 'm.json', '--now', 'demain'], /expected a date/],
  [['check', 'a.txt', '--against', 'm.json', '--level', 'cosmic'], /Allowed choices are public/],
  [['check', 'a.txt', '--against', 'm.json', '--fail-on', 'info'], /Allowed choices are error, warning, never/],
  [['check', 'missing.txt', '--against', 'm.json'], /cannot read missing\.txt: no such file/],
  [['check', 'a.txt', '--against', 'missing.json'], /cannot read missing\.json: no such file/],
  [['check', 'a.txt/b.txt', '--against', 'm.json'], /cannot read a\.txt\/b\.txt: no such file/],
  [['check', 'folder.txt', '--against', 'm.json'], /cannot read folder\.txt: it is a folder; name the files in it/],
  [['check', 'folder', '--against', 'm.json'], /cannot read folder: it is a folder; name the files in it/],
  [['check', 'a.txt', '--against', 'folder'], /cannot read folder: it is a folder/],
  [['check', 'huge.txt', '--against', 'm.json'], /cannot read huge\.txt: larger than 32 MiB/],
  [['check', 'a.txt', '--against', 'huge.txt'], /cannot read huge\.txt: larger than 32 MiB/],
  [
    ['check', 'latin.txt', '--against', 'm.json'],
    /cannot read latin\.txt: not UTF-8 text \(first bad byte at offset 12\); save it as UTF-8/,
  ],
  [['check', 'a.txt', '--against', 'latin.csv'], /cannot read latin\.csv: not UTF-8 text .*; save it as UTF-8/],
  [['check', 'a.odt', '--against', 'm.json'], /cannot read a\.odt: expected a \.md, \.txt/],
  [
    ['check', 'broken.docx', '--against', 'm.json'],
    /cannot read broken\.docx: it is damaged, .*; open it in Word and save it again as \.docx/,
  ],
  [['check', 'latin.html', '--against', 'm.json'], /cannot read latin\.html: not UTF-8 text/],
  [['check', 'a.txt', '--against', 'm-bad.json'], /m-bad\.json: point 1 \(tp-1\), statement: is missing \(and 1 more\)/],
  [['check', 'a.txt', '--against', 'm-broken.json'], /m-broken\.json: not valid JSON/],
  [['check', 'a.txt', '--against', 'm.yaml'], /m\.yaml: not valid YAML/],
  [['check', 'a.txt', '--against', 'zero.json'], /zero\.json is empty: write the messages into it/],
  [['check', 'a.txt', '--against', 'zero.yaml'], /zero\.yaml is empty: write the messages into it/],
  [['check', 'a.txt', '--against', 'zero.csv'], /zero\.csv is empty: write the messages into it/],
  [['check', 'a.txt', '--against', 'm.json', '--termbase', 'zero.csv'], /zero\.csv is empty/],
  [['check', 'a.txt', '--against', 'head.csv'], /head\.csv holds no messages: there is no row/],
  [['check', 'a.txt', '--against', 'row.csv'], /row\.csv: row 2 \(tp-1\), statement: a point needs a statement/],
  [['check', 'a.txt', '--against', 'quote.csv'], /quote\.csv: row 2: a quotation mark is never closed; close it/],
  [['check', 'a.txt', '--source', 'zero.txt'], /zero\.txt is empty: nothing to compare with/],
  [['check', '-', '--against', '-'], /only once/],
  [['check', 'a.txt', '--batch', 'b.jsonl'], /either TEXT or --batch/],
  [['check', '--batch', 'missing.jsonl'], /cannot read missing\.jsonl: no such file/],
  [['check', '--batch', 'folder.txt'], /cannot read folder\.txt: it is a folder/],
  [['check', '--batch', 'a.txt', '--format', 'sarif'], /--batch prints JSON only/],
]

describe('bad use and unreadable input', () => {
  it('says what is wrong in one line on standard error, nothing on standard output, and ends with 2', async () => {
    const folder = prepared()
    for (const [args, problem] of CASES) {
      const { status, stdout, stderr } = await callUnisson(args, folder)
      expect.soft({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
      expect.soft(stderr).toMatch(problem)
      expect.soft(stderr).toMatch(/^unisson: [^\n]+\n$/)
    }
  })

  it.each([[[]], [['check', 'missing.txt', '--against', 'm.json']]])('does so as a process too: %j', async (args) => {
    const { status, stdout, stderr } = await runUnisson(args, { folder: prepared() })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^unisson: [^\n]+\n$/)
  })

  it.each([
    [['--help'], /Usage: unisson/],
    [['check', '--help'], /--against <MESSAGES>/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j prints on standard output and ends with 0', async (args, words) => {
    const { status, stdout, stderr } = await runUnisson(args)
    expect(stdout).toMatch(words)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
