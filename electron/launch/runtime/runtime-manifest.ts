import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { fileHash } from './file-hash.ts'

interface RecordedFile {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  readonly sha256: string
}

/** Bumped when the way a runtime is prepared changes: older caches are then rebuilt. */
const FORMAT = 'unisson-runtime/1'
const MANIFEST = 'manifest.json'

/** Records every file of a prepared runtime, so that damage is found before Electron crashes on it. */
export async function writeRuntimeManifest(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    names
      .filter((entry) => entry.isFile() && entry.name !== MANIFEST)
      .map(async (entry): Promise<RecordedFile> => {
        const file = join(entry.parentPath, entry.name)
        const { size, mtimeMs } = await stat(file)
        return { path: relative(folder, file), size, mtimeMs, sha256: await fileHash(file, 'sha256') }
      }),
  )
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ format: FORMAT, files })}\n`)
}

/**
 * Names what is wrong with a cached runtime, or null. A file whose size and time are as recorded is trusted;
 * one whose time changed is hashed (a copied cache stays good); `thorough` hashes every file.
 */
export async function runtimeDamage(folder: string, thorough = false): Promise<string | null> {
  const recorded = await readManifest(folder)
  if (recorded === null) return 'its manifest is missing or unreadable'
  const damages = await Promise.all(recorded.map((file) => fileDamage(folder, file, thorough)))
  return damages.find((damage) => damage !== null) ?? null
}

async function fileDamage(folder: string, file: RecordedFile, thorough: boolean): Promise<string | null> {
  const path = join(folder, file.path)
  const found = await stat(path).catch(() => null)
  if (found === null) return `${file.path} is missing`
  if (found.size !== file.size) return `${file.path} has ${found.size} bytes instead of ${file.size}`
  const suspicious = thorough || found.mtimeMs !== file.mtimeMs
  return suspicious && (await fileHash(path, 'sha256')) !== file.sha256 ? `${file.path} was altered` : null
}

async function readManifest(folder: string): Promise<readonly RecordedFile[] | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))
    if (typeof value !== 'object' || value === null || !('format' in value) || !('files' in value)) return null
    if (value.format !== FORMAT || !Array.isArray(value.files) || value.files.length === 0) return null
    return value.files.every(isRecordedFile) ? value.files : null
  } catch {
    return null
  }
}

function isRecordedFile(value: unknown): value is RecordedFile {
  if (typeof value !== 'object' || value === null) return false
  const file = value as Partial<RecordedFile>
  return (
    typeof file.path === 'string' &&
    typeof file.size === 'number' &&
    typeof file.mtimeMs === 'number' &&
    typeof file.sha256 === 'string'
  )
}
