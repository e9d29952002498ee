import { openProfile } from '../../data/open-profile.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { inOneLine } from './in-one-line.ts'
import { readPassphrase } from './read-passphrase.ts'

/** Puts a backup in the place of the database of a closed workspace; the present file is kept, and named. `latest` is the newest. */
export async function restoreBackup(folder: string, named: string, io: CommandIo): Promise<void> {
  const profile = openProfile(folder, io.clock)
  const backups = await inOneLine(() => (profile.status().state === 'absent' ? null : profile.backups()), folder)
  const backup = named === 'latest' ? backups[0] : backups.find(({ id }) => id === named)
  if (backup === undefined) throw new UsageProblem(`there is no backup ${named} in ${folder} (see unisson backup list)`)
  const passphrase = await readPassphrase(io)
  const { keptAs } = await inOneLine(() => profile.restoreBackup(backup.id, passphrase), folder)
  await io.write(`restored ${backup.id}\n`)
  if (keptAs !== '') await io.write(`kept the present file as ${keptAs}\n`)
}
