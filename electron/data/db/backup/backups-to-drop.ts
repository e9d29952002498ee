import type { Manifest } from './manifest.ts'

const LAST = 10
const DAYS = 30

type Dated = Pick<Manifest, 'id' | 'createdAt'>

/** Keeps the last 10 and the newest of each of the last 30 days that have one. `backups` are newest first. */
export function backupsToDrop(backups: readonly Dated[], now: Date): readonly string[] {
  const oldest = new Date(now.getTime() - DAYS * 86_400_000).toISOString()
  const days = new Set<string>()
  return backups
    .filter((backup, index) => {
      const day = backup.createdAt.slice(0, 10)
      const firstOfDay = !days.has(day) && backup.createdAt >= oldest
      days.add(day)
      return index >= LAST && !firstOfDay
    })
    .map((backup) => backup.id)
}
