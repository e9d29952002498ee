import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { syncFolder } from '../../files/write-atomically.ts'
import { copyFile } from './copy-file.ts'
import { keepAside } from './keep-aside.ts'
import { listBackups } from './list-backups.ts'
import { verifyBackup } from './verify-backup.ts'

interface RestoreRequest {
  readonly database: string
  readonly backups: string
  readonly kept: string
  readonly backupId: string
  readonly key: Uint8Array
  readonly now: Date
  /** Writes what has to be in the copy of the backup before it is taken into use. */
  readonly prepare: (path: string) => void
  /** Closes the database, once nothing that can be foreseen stands in the way. */
  readonly close: () => Promise<void>
}

/**
 * Puts a backup in the place of the database. The backup is checked and copied first; then the database is closed, and
 * the present file, damaged or not, is moved aside and named in the answer ('' when there was none). Throws `not-found` or `backup-invalid`.
 */
export async function restoreBackup(request: RestoreRequest): Promise<{ readonly keptAs: string }> {
  // Looked up among the manifests, so that an id never becomes a path of its own.
  const backup = listBackups(request.backups).find(({ id }) => id === request.backupId)
  if (backup === undefined) throw new AppError('not-found', 'There is no such backup', { kind: 'backup', id: request.backupId })
  const path = join(request.backups, `${backup.id}.db`)
  await verifyBackup(path, backup.sha256, request.key)
  const incoming = `${request.database}.incoming`
  // The log of a copy that was killed while it was prepared: SQLite would write it into this one.
  for (const part of ['-wal', '-shm']) await rm(`${incoming}${part}`, { force: true })
  const source = await open(path, 'r')
  try {
    await copyFile(source, incoming)
  } finally {
    await source.close()
  }
  request.prepare(incoming)
  await request.close()
  const keptAs = keepAside(request.database, request.kept, request.now)
  await rename(incoming, request.database)
  syncFolder(dirname(request.database))
  return { keptAs: keptAs ?? '' }
}
