import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { toFileFault } from '../../files/to-file-fault.ts'

/** Moves a database file and what belongs to it into `folder`; answers its name there, or null when there was none. */
export function keepAside(database: string, folder: string, now: Date): string | null {
  const stamp = now.toISOString().replaceAll(/[-:.]/gu, '')
  const name = `${basename(database, '.db')}-${stamp}.db`
  try {
    if (!['', '-wal', '-shm'].some((part) => existsSync(`${database}${part}`))) return null
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const part of ['', '-wal', '-shm'])
      if (existsSync(`${database}${part}`)) renameSync(`${database}${part}`, join(folder, `${name}${part}`))
    return name
  } catch (error) {
    throw toFileFault(error)
  }
}
