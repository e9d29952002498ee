import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { runtimeDamage, writeRuntimeManifest } from '../../../electron/launch/runtime/runtime-manifest.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('runtimeDamage', () => {
  let folder = ''
  let library = ''

  beforeEach(async () => {
    folder = temporaryFolder()
    library = join(folder, 'locales', 'fr.pak')
    mkdirSync(join(folder, 'locales'))
    writeFileSync(join(folder, 'electron'), 'binary')
    writeFileSync(library, 'locale')
    await writeRuntimeManifest(folder)
  })

  it('finds a fresh runtime whole', async () => {
    expect(await runtimeDamage(folder)).toBeNull()
    expect(await runtimeDamage(folder, true)).toBeNull()
  })

  it('names a missing, a grown and an altered file', async () => {
    writeFileSync(library, 'LOCALE')
    expect(await runtimeDamage(folder)).toBe('locales/fr.pak was altered')
    appendFileSync(library, '!')
    expect(await runtimeDamage(folder)).toBe('locales/fr.pak has 7 bytes instead of 6')
    rmSync(library)
    expect(await runtimeDamage(folder)).toBe('locales/fr.pak is missing')
  })

  it('accepts a copy whose times changed but not its content', async () => {
    utimesSync(library, new Date(0), new Date(0))
    expect(await runtimeDamage(folder)).toBeNull()
  })

  it('finds silent rot when asked to be thorough', async () => {
    const { atime, mtime } = statSync(library)
    writeFileSync(library, 'LOCALE')
    utimesSync(library, atime, mtime)
    expect(await runtimeDamage(folder, true)).toBe('locales/fr.pak was altered')
  })

  it.each([['{'], ['{"format":"unisson-runtime/1","files":[]}'], ['null']])('does not trust the manifest %s', async (text) => {
    writeFileSync(join(folder, 'manifest.json'), text)
    expect(await runtimeDamage(folder)).toBe('its manifest is missing or unreadable')
  })

  it('builds again what an older preparation made', async () => {
    const manifest = join(folder, 'manifest.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('unisson-runtime/1', 'unisson-runtime/0'))
    expect(await runtimeDamage(folder)).toBe('its manifest is missing or unreadable')
  })
})
