import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { withStartLock } from '../../../electron/launch/start-lock.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('withStartLock', () => {
  it('lets one job run at a time', async () => {
    const file = join(temporaryFolder(), 'deep', 'lock')
    let inside = 0
    let most = 0
    const job = async (): Promise<void> => {
      inside += 1
      most = Math.max(most, inside)
      await wait(30)
      inside -= 1
    }
    await Promise.all([withStartLock(file, job), withStartLock(file, job), withStartLock(file, job)])
    expect(most).toBe(1)
    expect(existsSync(file)).toBe(false)
  })

  it.each([
    ['a process that is gone', (): string => String(spawnSync('true').pid)],
    ['a process that died before signing', (): string => ''],
  ])('takes over the lock of %s', async (_whose, content) => {
    const file = join(temporaryFolder(), 'lock')
    writeFileSync(file, content())
    expect(await withStartLock(file, async () => 'done')).toBe('done')
  })

  it('gives the lock back after a failure', async () => {
    const file = join(temporaryFolder(), 'lock')
    await expect(withStartLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(file)).toBe(false)
  })
})
