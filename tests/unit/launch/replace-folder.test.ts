import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { replaceFolder } from '../../../electron/launch/build/replace-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

const fill = (name: string) => async (folder: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), '')
}

describe('replaceFolder', () => {
  it('keeps the old files until the new ones are whole, and leaves nothing beside them', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'main')
    await replaceFolder(folder, fill('first'))
    await replaceFolder(folder, async (fresh) => {
      await fill('second')(fresh)
      expect(readdirSync(folder)).toEqual(['first'])
    })
    expect(readdirSync(folder)).toEqual(['second'])
    expect(readdirSync(parent)).toEqual(['main'])
  })

  it('keeps the old files when the new ones fail, and starts clean the next time', async () => {
    const folder = join(temporaryFolder(), 'main')
    await replaceFolder(folder, fill('first'))
    const failing = replaceFolder(folder, async (fresh) => {
      await fill('half')(fresh)
      throw new Error('does not build')
    })
    await expect(failing).rejects.toThrow('does not build')
    expect(readdirSync(folder)).toEqual(['first'])
    await replaceFolder(folder, fill('second'))
    expect(readdirSync(folder)).toEqual(['second'])
    expect(existsSync(join(folder, 'half'))).toBe(false)
  })
})
