import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { extractZipEntry } from '../../../electron/launch/zip/extract-zip-entry.ts'
import { readZipEntries } from '../../../electron/launch/zip/read-zip-entries.ts'
import { makeZip } from './make-zip.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Members = Parameters<typeof makeZip>[0]

function zipFile(members: Members): { readonly folder: string; readonly archive: string } {
  const folder = temporaryFolder()
  const archive = join(folder, 'archive.zip')
  writeFileSync(archive, makeZip(members))
  return { folder, archive }
}

async function extractFirst(members: Members): Promise<string> {
  const { folder, archive } = zipFile(members)
  const [entry] = await readZipEntries(archive)
  if (entry === undefined) throw new Error('no entry')
  const target = join(folder, 'out', 'deep', 'file')
  await extractZipEntry(archive, entry, target)
  return target
}

describe('zip', () => {
  it('restores content, an empty file and the executable bit', async () => {
    const content = 'communiqué\n'.repeat(50_000)
    const target = await extractFirst([{ path: 'a/run', content, mode: 0o100755 }])
    expect(readFileSync(target, 'utf8')).toBe(content)
    expect(statSync(target).mode & 0o777).toBe(0o755)
    expect(readFileSync(await extractFirst([{ path: 'empty', content: '' }]), 'utf8')).toBe('')
  })

  it('lists every member in order, folders told apart', async () => {
    const { archive } = zipFile([
      { path: 'a/', content: '' },
      { path: 'a/b.txt', content: 'b' },
    ])
    const entries = await readZipEntries(archive)
    expect(entries.map(({ path, isFolder, size }) => [path, isFolder, size])).toEqual([
      ['a/', true, 0],
      ['a/b.txt', false, 1],
    ])
  })

  it.each([['../evil'], ['a/../../evil'], ['/etc/evil'], ['a\\..\\evil']])('refuses the path %s', async (path) => {
    const { archive } = zipFile([{ path, content: 'x' }])
    await expect(readZipEntries(archive)).rejects.toThrow('would leave its folder')
  })

  it('refuses a link', async () => {
    const { archive } = zipFile([{ path: 'link', content: '/etc/passwd', mode: 0o120777 }])
    await expect(readZipEntries(archive)).rejects.toThrow('is a link')
  })

  it('stops at the announced size, and finds altered content', async () => {
    await expect(extractFirst([{ path: 'bomb', content: 'x'.repeat(1e6), claimedSize: 10 }])).rejects.toThrow(
      'larger than announced',
    )
    await expect(extractFirst([{ path: 'altered', content: 'x', claimedCrc: 1 }])).rejects.toThrow('is damaged')
  })

  it('says that a truncated file is none', async () => {
    const folder = temporaryFolder()
    const archive = join(folder, 'cut.zip')
    const whole = makeZip([{ path: 'a', content: 'abc' }])
    writeFileSync(archive, whole.subarray(0, whole.length - 10))
    await expect(readZipEntries(archive)).rejects.toThrow('truncated')
  })
})
