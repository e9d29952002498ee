import { describe, expect, it } from 'vitest'
import { backupsToDrop } from '../../../electron/data/db/backup/backups-to-drop.ts'

const now = new Date('2026-11-22T12:00:00.000Z')
const hoursAgo = (hours: number) => ({ id: `${hours}`, createdAt: new Date(now.getTime() - hours * 3_600_000).toISOString() })

describe('retention', () => {
  it('keeps the last ten and the newest of each of thirty days', () => {
    const backups = Array.from({ length: 24 * 60 }, (_, hours) => hoursAgo(hours))
    const dropped = new Set(backupsToDrop(backups, now))
    const kept = backups.filter(({ id }) => !dropped.has(id))
    expect(kept.slice(0, 10)).toEqual(backups.slice(0, 10))
    const days = kept.slice(10).map(({ createdAt }) => createdAt.slice(0, 10))
    expect(new Set(days).size).toBe(days.length)
    expect(days).toHaveLength(30)
    expect(days[0]).toBe('2026-11-21')
    expect(kept.find(({ createdAt }) => createdAt.startsWith('2026-11-20'))?.createdAt).toBe('2026-11-20T23:00:00.000Z')
  })

  it('drops nothing while there are ten, however old', () => {
    expect(
      backupsToDrop(
        Array.from({ length: 10 }, (_, index) => hoursAgo(10_000 + index)),
        now,
      ),
    ).toEqual([])
  })
})
