import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { resolveElectron } from '../../../electron/launch/runtime/resolve-electron.ts'
import { writeRuntimeManifest } from '../../../electron/launch/runtime/runtime-manifest.ts'
import { temporaryFolder } from './temporary-folder.ts'

const LINUX = { platform: 'linux', arch: 'x64' } as const

function distribution(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'electron'), '')
  writeFileSync(join(folder, 'version'), version)
  return folder
}

function officialProject(): string {
  const project = temporaryFolder()
  distribution(join(project, 'node_modules', 'electron', 'dist'), '45.4.1')
  writeFileSync(join(project, 'node_modules', 'electron', 'path.txt'), 'electron')
  return project
}

async function cacheWithRuntime(): Promise<{ readonly cache: string; readonly runtime: string }> {
  const cache = temporaryFolder()
  const runtime = distribution(join(cache, 'unisson', 'electron-33.2.1-linux-x64'), '33.2.1')
  await writeRuntimeManifest(runtime)
  return { cache, runtime }
}

describe('resolveElectron', () => {
  it('prefers the override folder to everything else', async () => {
    const { cache } = await cacheWithRuntime()
    const override = distribution(join(temporaryFolder(), 'dist'), 'v40.0.0')
    const env = { ELECTRON_OVERRIDE_DIST_PATH: override, XDG_CACHE_HOME: cache }
    expect(await resolveElectron({ env, project: officialProject(), ...LINUX })).toEqual({
      executable: join(override, 'electron'),
      origin: 'override',
      version: '40.0.0',
    })
  })

  it('refuses an override folder without an Electron rather than taking another one', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder() }
    await expect(resolveElectron({ env, project: officialProject(), ...LINUX })).rejects.toThrow(
      /ELECTRON_OVERRIDE_DIST_PATH names/,
    )
  })

  it('prefers the official binary to the cached runtime', async () => {
    const { cache } = await cacheWithRuntime()
    const found = await resolveElectron({ env: { XDG_CACHE_HOME: cache }, project: officialProject(), ...LINUX })
    expect(found).toMatchObject({ origin: 'official', version: '45.4.1' })
  })

  it('takes the cached runtime without asking any network', async () => {
    const { cache, runtime } = await cacheWithRuntime()
    // No npm and no installer can be reached through this environment.
    const found = await resolveElectron({ env: { XDG_CACHE_HOME: cache, PATH: '' }, project: temporaryFolder(), ...LINUX })
    expect(found).toEqual({ executable: join(runtime, 'electron'), origin: 'registry', version: '33.2.1' })
  })

  it('does not use a damaged runtime', async () => {
    const { cache, runtime } = await cacheWithRuntime()
    writeFileSync(join(runtime, 'electron'), 'altered')
    const attempt = resolveElectron({ env: { XDG_CACHE_HOME: cache, PATH: '' }, project: temporaryFolder(), ...LINUX })
    await expect(attempt).rejects.toThrow(/npm cannot reach/)
  })

  it('says in one line what to do where no runtime exists', async () => {
    const attempt = resolveElectron({ env: {}, project: temporaryFolder(), platform: 'linux', arch: 'arm64' })
    await expect(attempt).rejects.toThrow(/^no Electron for linux arm64: run "npx install-electron" .+$/)
  })
})
