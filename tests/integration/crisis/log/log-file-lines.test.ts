import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { logFileLines } from '../../../../electron/data/features/incidents/log-file-lines.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'

async function linesOf(bytes: Uint8Array | string, highWaterMark: number, longest?: number) {
  const path = join(temporaryFolder(), 'journal.jsonl')
  writeFileSync(path, bytes)
  const lines = []
  for await (const line of logFileLines(createReadStream(path, { highWaterMark }), longest)) lines.push(line)
  return lines
}

it('splits at LF alone, wherever the chunks end, and takes nothing away', async () => {
  const text = '\ufeff{"a":"é\u2028"}\r\n\n{"b":"😀"}\n'
  for (const size of [1, 2, 3, 7, 65_536])
    expect(await linesOf(text, size)).toEqual([
      { text: '\ufeff{"a":"é\u2028"}\r', problem: null },
      { text: '', problem: null },
      { text: '{"b":"😀"}', problem: null },
    ])
})

it('tells a last line that does not end', async () => {
  expect(await linesOf('{}\n{', 65_536)).toEqual([
    { text: '{}', problem: null },
    { text: '{', problem: 'end' },
  ])
  expect(await linesOf('', 65_536)).toEqual([])
})

it('goes on after a line that is no UTF-8, or longer than it may be', async () => {
  expect(await linesOf(Buffer.from([0x61, 0x0a, 0xff, 0x0a, 0x62, 0x0a]), 2)).toEqual([
    { text: 'a', problem: null },
    { text: null, problem: 'encoding' },
    { text: 'b', problem: null },
  ])
  expect(await linesOf(`a\n${'x'.repeat(1000)}\nb\n`, 100, 64)).toEqual([
    { text: 'a', problem: null },
    { text: null, problem: 'length' },
    { text: 'b', problem: null },
  ])
})
