import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { buildStale } from '../../../electron/launch/build/build-stale.ts'
import type { BuildTarget } from '../../../electron/launch/build/build-target.ts'
import { temporaryFolder } from './temporary-folder.ts'

const target: BuildTarget = { name: 'main', entry: 'source/entry.ts', output: 'dist/main.cjs', inputs: ['source', 'lock.json'] }

describe('buildStale', () => {
  let project = ''
  const source = (path: string, text: string): void => {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const bundle = async (): Promise<void> => source(target.output, 'built')
  const build = (options: { readonly mode?: 'packaged'; readonly force?: true } = {}): Promise<readonly string[]> =>
    buildStale([target], bundle, { project, mode: 'development', ...options })

  beforeEach(async () => {
    project = temporaryFolder()
    source('source/entry.ts', 'one')
    source('source/deep/part.ts', 'two')
    expect(await build()).toEqual(['main'])
  })

  it('builds nothing twice, even after the times of the files changed', async () => {
    utimesSync(join(project, 'source/entry.ts'), new Date(), new Date())
    expect(await build()).toEqual([])
  })

  it.each([
    ['a changed file', (): void => source('source/deep/part.ts', 'three')],
    ['a new file', (): void => source('source/deep/more.ts', '')],
    ['a removed file', (): void => rmSync(join(project, 'source/deep/part.ts'))],
    ['other packages', (): void => source('lock.json', '{}')],
    ['a lost output', (): void => rmSync(join(project, 'dist'), { recursive: true })],
    ['a damaged record', (): void => source('.cache/build/main.json', '{"fingerprint":')],
  ])('builds again after %s', async (_what, change) => {
    change()
    expect(await build()).toEqual(['main'])
    expect(await build()).toEqual([])
  })

  it('ignores prose and the type checker', async () => {
    source('source/README.md', 'prose')
    source('source/tsconfig.json', '{}')
    expect(await build()).toEqual([])
  })

  it('builds for another mode, and when forced', async () => {
    expect(await build({ mode: 'packaged' })).toEqual(['main'])
    expect(await build({ mode: 'packaged' })).toEqual([])
    expect(await build({ mode: 'packaged', force: true })).toEqual(['main'])
  })

  it('stays stale after a build that failed, and tells which', async () => {
    source('source/entry.ts', 'broken')
    const broken = buildStale([target], () => Promise.reject(new Error('unexpected token')), { project, mode: 'development' })
    await expect(broken).rejects.toThrow('cannot build main: unexpected token')
    expect(await build()).toEqual(['main'])
  })

  it('names a missing entry', async () => {
    rmSync(join(project, 'source/entry.ts'))
    await expect(build()).rejects.toThrow('cannot build main: source/entry.ts is missing')
  })
})
