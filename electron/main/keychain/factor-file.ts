import { safeStorage } from 'electron'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The second factor on disk, sealed by the system's keychain: useless on another account or machine. */
export interface FactorFile {
  /** null when there is none, or when the keychain no longer opens it. */
  readonly read: () => Uint8Array<ArrayBuffer> | null
  /** Whether one is on the disk, opened or not: a keychain that is locked for the moment opens it again later. */
  readonly exists: () => boolean
  readonly write: (factor: Uint8Array) => void
  readonly remove: () => void
}

export function factorFile(profileFolder: string): FactorFile {
  const path = join(profileFolder, 'keychain-factor.bin')
  return {
    read: () => {
      try {
        return new Uint8Array(Buffer.from(safeStorage.decryptString(readFileSync(path)), 'base64'))
      } catch {
        return null
      }
    },
    exists: () => existsSync(path),
    write: (factor) => {
      const aside = `${path}.new`
      writeFileSync(aside, safeStorage.encryptString(Buffer.from(factor).toString('base64')), { mode: 0o600, flush: true })
      renameSync(aside, path)
    },
    remove: () => {
      rmSync(path, { force: true })
    },
  }
}
