import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFileGrants } from '../../../electron/data/files/file-grants.ts'
import { failure } from '../../helpers/failure.ts'
import { createProfile } from '../../helpers/workspace.ts'

it('keeps what was previewed until another file is, and forgets choices that nobody used', async () => {
  const profile = createProfile()
  try {
    const grants = createFileGrants()
    const [a, b] = [join(profile.folder, 'a.csv'), join(profile.folder, 'b.csv')]
    const text = async (grant: string, use: 'take' | 'peek') => Buffer.from((await grants.read(grant, use)).bytes).toString()
    writeFileSync(a, 'one')
    writeFileSync(b, 'two')
    grants.grant('a', a, 'read')
    grants.grant('b', b, 'read')
    expect(await text('a', 'peek')).toBe('one')
    writeFileSync(a, 'changed')
    expect(await text('a', 'peek')).toBe('one')
    expect(await text('b', 'peek')).toBe('two')
    expect(await text('a', 'take')).toBe('changed')
    expect((await failure(text('a', 'take'))).code).toBe('bad-request')
    for (let count = 0; count < 32; count += 1) grants.grant(`more-${count}`, a, 'read')
    expect((await failure(text('b', 'take'))).code).toBe('bad-request')
    expect(await text('more-0', 'take')).toBe('changed')
  } finally {
    profile.remove()
  }
})

it('tells a place that cannot be written as that, and keeps the choice', () => {
  const profile = createProfile()
  try {
    const grants = createFileGrants()
    const path = join(profile.folder, 'gone', 'a.csv')
    grants.grant('a', path, 'write')
    expect(() => grants.write('a', 'one')).toThrow(expect.objectContaining({ code: 'read-only' }))
    mkdirSync(join(profile.folder, 'gone'))
    expect(grants.write('a', 'one')).toEqual({ name: 'a.csv' })
    expect(readFileSync(path, 'utf8')).toBe('one')
  } finally {
    profile.remove()
  }
})
