import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../../shared/errors/app-error.ts'
import { toFileFault } from './to-file-fault.ts'
import { writeAtomically } from './write-atomically.ts'

/** 200 MB: past it a file is refused before a byte is read. */
export const FILE_LIMIT_BYTES = 200 * 1000 * 1000

/** Choices that nobody used are forgotten, oldest first. */
const KEPT_GRANTS = 32

type GrantMode = 'read' | 'write' | 'folder'

interface Granted {
  readonly path: string
  readonly mode: GrantMode
  bytes: Uint8Array | null
}

export interface GrantedFile {
  /** The file's own name, without its folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files that a person chose in a dialog of main, by a random token: this side opens no other path. */
export interface FileGrants {
  readonly grant: (grant: string, path: string, mode: GrantMode) => void
  /** Reads once; `take` uses the grant up, `peek` keeps what it read until another file is, so that what was previewed is what is taken. `limit` in bytes, 200 MB when it is not said. */
  readonly read: (grant: string, use: 'take' | 'peek', limit?: number) => Promise<GrantedFile>
  /** Uses up a choice that was peeked at: of two calls with it, the second is refused. */
  readonly spend: (grant: string) => void
  /** Writes atomically and uses the grant up; a failure leaves the old file and the grant. */
  readonly write: (grant: string, bytes: string | Uint8Array) => { readonly name: string }
  /** The path of a folder that the person chose to be read from then on; uses the grant up. */
  readonly folder: (grant: string) => string
  readonly clear: () => void
}

export function createFileGrants(): FileGrants {
  const grants = new Map<string, Granted>()
  const find = (grant: string, mode: GrantMode): Granted => {
    const granted = grants.get(grant)
    if (granted?.mode === mode) return granted
    throw new AppError('bad-request', 'No file was chosen for this')
  }
  return {
    grant: (grant, path, mode) => {
      grants.set(grant, { path, mode, bytes: null })
      for (const oldest of grants.keys()) if (grants.size > KEPT_GRANTS) grants.delete(oldest)
    },
    read: async (grant, use, limit = FILE_LIMIT_BYTES) => {
      const granted = find(grant, 'read')
      if (use === 'take') grants.delete(grant)
      const bytes = granted.bytes ?? (await readLimited(granted.path, limit))
      // One file at a time waits between its preview and its import: each may be 200 MB.
      for (const other of grants.values()) other.bytes = null
      granted.bytes = bytes
      return { name: basename(granted.path), bytes }
    },
    spend: (grant) => {
      find(grant, 'read')
      grants.delete(grant)
    },
    write: (grant, bytes) => {
      const granted = find(grant, 'write')
      writeOrTell(granted.path, bytes)
      grants.delete(grant)
      return { name: basename(granted.path) }
    },
    folder: (grant) => {
      const { path } = find(grant, 'folder')
      grants.delete(grant)
      return path
    },
    clear: () => {
      grants.clear()
    },
  }
}

/** A folder that is gone, or a disk that failed, is a place that takes no file: the words of reading would mislead. */
function writeOrTell(path: string, bytes: Uint8Array | string): void {
  try {
    writeAtomically(path, bytes)
  } catch (error) {
    const fault = toFileFault(error)
    throw fault instanceof AppError && fault.code === 'file-unreadable'
      ? new AppError('read-only', 'The file could not be written there', fault.details, { cause: error })
      : fault
  }
}

async function readLimited(path: string, limit: number): Promise<Uint8Array> {
  try {
    const known = await stat(path)
    if (!known.isFile()) throw new AppError('file-unreadable', 'This is not a file')
    if (known.size > limit) throw tooLarge(known.size, limit)
    const file = await open(path, 'r')
    try {
      const bytes = await file.readFile()
      if (bytes.length > limit) throw tooLarge(bytes.length, limit)
      return bytes
    } finally {
      await file.close()
    }
  } catch (error) {
    const fault = toFileFault(error)
    throw fault instanceof AppError && fault.code === 'read-only'
      ? new AppError('file-unreadable', 'The file may not be read', fault.details, { cause: error })
      : fault
  }
}

function tooLarge(bytes: number, limit: number): AppError {
  return new AppError('file-too-large', 'The file is larger than what is taken in', { bytes, limit })
}
