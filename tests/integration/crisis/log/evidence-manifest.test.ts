import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { evidenceManifest } from '../../../../shared/domain/crisis/log/evidence-manifest.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'

const NAMES = [
  'photo.jpg',
  'relevé d’identité.pdf',
  'deux  espaces .txt',
  '*étoile',
  '\\retour arrière\\',
  'ligne\ncoupée',
  'retour\rchariot',
  '\\n écrit',
  ' espace devant',
  '-c',
  'مقطع.mp4',
  'annexes/pièce 1.png',
]
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function check(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', ...options, 'MANIFEST'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
  })
  return { status, stdout, stderr }
}

it('is accepted by sha256sum, whatever the files are called, and is what sha256sum itself writes', () => {
  const folder = temporaryFolder()
  for (const name of NAMES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `content of ${name}`)
  }
  const manifest = evidenceManifest(NAMES.map((path) => ({ path, sha256: hash(`content of ${path}`) })))
  writeFileSync(join(folder, 'MANIFEST'), manifest)
  expect(check(folder, '--strict')).toMatchObject({ status: 0, stderr: '' })
  expect(check(folder).stdout.match(/: OK$/gm)).toHaveLength(NAMES.length)
  const sorted = NAMES.toSorted((one, other) => (one < other ? -1 : 1))
  expect(spawnSync('sha256sum', ['--', ...sorted], { cwd: folder, encoding: 'utf8' }).stdout).toBe(manifest)

  writeFileSync(join(folder, 'ligne\ncoupée'), 'another content')
  expect(check(folder)).toMatchObject({ status: 1 })
})

it('is the same for the same files in any order, and refuses what could not be checked', () => {
  const files = NAMES.map((path) => ({ path, sha256: hash(path) }))
  expect(evidenceManifest(files.toReversed())).toBe(evidenceManifest(files))
  expect(evidenceManifest([])).toBe('')
  for (const path of ['', '/etc/passwd', '../a', 'a/../b', 'a//b', './a', 'a\0b'])
    expect(() => evidenceManifest([{ path, sha256: hash('') }])).toThrow(RangeError)
  expect(() => evidenceManifest([{ path: 'a', sha256: 'A'.repeat(64) }])).toThrow(RangeError)
  expect(() => evidenceManifest([...files, files[0]!])).toThrow(RangeError)
})
