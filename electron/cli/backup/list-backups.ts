import { openProfile } from '../../data/open-profile.ts'
import type { CommandIo } from '../command-io.ts'
import { inOneLine } from './in-one-line.ts'

/** One backup a line, newest first: id, instant, bytes, reason. */
export async function listBackups(folder: string, io: CommandIo): Promise<void> {
  const backups = await inOneLine(() => {
    const profile = openProfile(folder, io.clock)
    return profile.status().state === 'absent' && profile.backups().length === 0 ? null : profile.backups()
  }, folder)
  for (const { id, createdAt, bytes, reason } of backups) await io.write(`${id}\t${createdAt}\t${bytes}\t${reason}\n`)
}
