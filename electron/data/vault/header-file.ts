import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors/app-error.ts'
import { toFileFault } from '../files/to-file-fault.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { workspaceHeaderSchema, type WorkspaceHeader } from './workspace-header.ts'

/** The header of one profile. Without it no backup opens, so a second copy lies beside the backups. */
export interface HeaderFile {
  /** null when there is no workspace yet; throws `database-damaged` when neither copy can be read. */
  readonly read: () => WorkspaceHeader | null
  readonly write: (header: WorkspaceHeader) => void
}

export function createHeaderFile(profileFolder: string): HeaderFile {
  const path = join(profileFolder, 'workspace.json')
  const backups = join(profileFolder, 'backups')
  const copy = join(backups, 'workspace.json')
  let known: { readonly text: string; readonly header: WorkspaceHeader } | null = null
  /** The wrapped key that the copy holds; undefined until it was looked at. */
  let copied: string | null | undefined

  const readCopy = (from: string): WorkspaceHeader | 'absent' | 'damaged' => {
    let text: string
    try {
      text = readFileSync(from, 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent'
      throw toFileFault(error)
    }
    if (known?.text === text) return known.header
    const header = parseHeader(text)
    if (header === null) return 'damaged'
    known = { text, header }
    return header
  }

  return {
    read: () => {
      const first = readCopy(path)
      if (typeof first !== 'string') return first
      const second = readCopy(copy)
      if (typeof second !== 'string') return second
      if (first === 'absent' && second === 'absent') return null
      throw new AppError('database-damaged', 'The header of the workspace cannot be read')
    },
    write: (header) => {
      const text = `${JSON.stringify(header, null, 2)}\n`
      try {
        mkdirSync(backups, { recursive: true, mode: 0o700 })
      } catch (error) {
        throw toFileFault(error)
      }
      // The copy matters only for what unlocks: rewriting it at each attempt would double the writes for nothing. It goes
      // first, so that the one file that is read decides whether the change took place.
      copied ??= wrappedKeyOf(readCopy(copy))
      if (copied !== header.wrappedKey) {
        writeAtomically(copy, text)
        copied = header.wrappedKey
      }
      writeAtomically(path, text)
      known = { text, header }
    },
  }
}

function wrappedKeyOf(read: WorkspaceHeader | 'absent' | 'damaged'): string | null {
  return typeof read === 'string' ? null : read.wrappedKey
}

function parseHeader(text: string): WorkspaceHeader | null {
  try {
    return workspaceHeaderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
