import { mkdirSync, rmSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backup } from '../../../../shared/contract/workspace-contract.ts'
import { toFileFault } from '../../files/to-file-fault.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { backupsToDrop } from './backups-to-drop.ts'
import { copyFile } from './copy-file.ts'
import { listBackups } from './list-backups.ts'
import type { Manifest } from './manifest.ts'
import { verifyBackup } from './verify-backup.ts'

interface BackupRequest {
  /** A handle on the database file, all of whose pages are in it (checkpointed) and which nobody writes meanwhile. */
  readonly source: FileHandle
  readonly folder: string
  readonly key: Uint8Array
  readonly reason: Backup['reason']
  readonly now: Date
}

/**
 * A byte copy of the encrypted file, so encrypted under the same key, read back and checked before it counts: without
 * its manifest a file is no backup. Older ones beyond the retention are dropped last.
 */
export async function makeBackup({ source, folder, key, reason, now }: BackupRequest): Promise<Backup> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw toFileFault(error)
  }
  const id = freeId(folder, now, reason)
  const path = join(folder, `${id}.db`)
  try {
    const { bytes, sha256 } = await copyFile(source, path)
    await verifyBackup(path, sha256, key)
    const backup: Backup = { id, createdAt: now.toISOString(), bytes, reason, verified: true }
    const manifest: Manifest = { ...backup, format: 'unisson-backup/1', sha256 }
    writeAtomically(join(folder, `${id}.json`), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const old of backupsToDrop(listBackups(folder), now)) {
      rmSync(join(folder, `${old}.json`), { force: true })
      rmSync(join(folder, `${old}.db`), { force: true })
    }
    return backup
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

/** Readable in a folder and sorted by time: `20261122T113122123Z-daily`. */
function freeId(folder: string, now: Date, reason: string): string {
  const stem = `${now.toISOString().replaceAll(/[-:.]/gu, '')}-${reason}`
  const taken = new Set(listBackups(folder).map((backup) => backup.id))
  let id = stem
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`
  return id
}
