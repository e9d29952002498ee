import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { toFileFault } from './to-file-fault.ts'

/**
 * Replaces a file as one step: a temporary neighbour is written, synced and renamed, then the folder is synced.
 * On any failure the old file is untouched, the temporary one is gone and a typed error is thrown.
 */
export function writeAtomically(path: string, bytes: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`
  const data = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      for (let offset = 0; offset < data.length;) offset += writeSync(file, data, offset)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    try {
      rmSync(temporary, { force: true })
    } catch {
      // What failed first is what is told.
    }
    throw toFileFault(error)
  }
}

/** Makes a rename durable. Windows has no handle on folders and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
