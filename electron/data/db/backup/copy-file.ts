import { createHash } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { toFileFault } from '../../files/to-file-fault.ts'
import { syncFolder } from '../../files/write-atomically.ts'

const CHUNK = 1024 * 1024

/**
 * Copies an open file to a path, whole or not at all, and answers its size and SHA-256. It reads through the handle it
 * is given, because closing any other handle on a database file would drop SQLite's locks on it (POSIX).
 */
export async function copyFile(source: FileHandle, target: string): Promise<{ bytes: number; sha256: string }> {
  const temporary = `${target}.${process.pid}.tmp`
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK)
  let bytes = 0
  try {
    const out = await open(temporary, 'w', 0o600)
    try {
      for (;;) {
        const { bytesRead } = await source.read(chunk, 0, CHUNK, bytes)
        if (bytesRead === 0) break
        const part = chunk.subarray(0, bytesRead)
        hash.update(part)
        await out.write(part, 0, bytesRead, bytes)
        bytes += bytesRead
      }
      await out.sync()
    } finally {
      await out.close()
    }
    await rename(temporary, target)
    syncFolder(dirname(target))
  } catch (error) {
    // What failed first is what is told.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw toFileFault(error)
  }
  return { bytes, sha256: hash.digest('hex') }
}
