import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../electron/main/protocol/content-security-policy.ts'
import { resolveAppFile } from '../../electron/main/protocol/resolve-app-file.ts'

let root = ''
let folder = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'unisson-protocol-'))
  folder = join(root, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await mkdir(join(root, 'renderer-secret'))
  await writeFile(join(folder, 'index.html'), 'ours')
  await writeFile(join(folder, 'assets', 'main.js'), 'ours')
  await writeFile(join(root, 'secret.txt'), 'secret')
  await writeFile(join(root, 'renderer-secret', 'secret.txt'), 'secret')
  await symlink(join(root, 'secret.txt'), join(folder, 'link.txt'))
  await symlink(root, join(folder, 'up'))
})

describe('the protocol of the program', () => {
  it('finds its own files', async () => {
    expect(await resolveAppFile(folder, 'app://unisson/index.html')).toMatch(/renderer[/\\]index\.html$/u)
    expect(await resolveAppFile(folder, 'app://unisson/assets/main.js?v=1#top')).toMatch(/main\.js$/u)
  })

  const hostile = [
    'app://unisson/../secret.txt',
    'app://unisson/..%2fsecret.txt',
    'app://unisson/%2e%2e/secret.txt',
    'app://unisson/%2e%2e%2fsecret.txt',
    'app://unisson/..%5csecret.txt',
    'app://unisson/assets/../../secret.txt',
    'app://unisson/assets/..%2f..%2fsecret.txt',
    'app://unisson/%252e%252e/secret.txt',
    'app://unisson/../renderer-secret/secret.txt',
    'app://unisson/..%2frenderer-secret/secret.txt',
    'app://unisson/link.txt',
    'app://unisson/up/secret.txt',
    'app://unisson/index.html%00.png',
    'app://unisson//etc/passwd',
    'app://unisson/%2fetc%2fpasswd',
    'app://unisson/C:%5cWindows%5cwin.ini',
    'app://other/index.html',
    'app://unisson.evil/index.html',
    'app://unisson@evil/index.html',
    'file:///etc/passwd',
    'https://unisson/index.html',
    'app://unisson/%E0%A4%A',
    'app://unisson/',
    'app://unisson/assets',
  ]

  it.each(hostile)('gives nothing for %s that lies outside', async (url) => {
    const file = await resolveAppFile(folder, url)
    // A folder has no type and is answered with 404 by the server of files.
    if (file !== null) expect(file).toMatch(/renderer[/\\](assets|index\.html)$/u)
  })

  it('never leaves its folder, whatever the path', async () => {
    const pieces = fc.constantFrom(
      '..',
      '%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'up',
      'link.txt',
      'assets',
      'index.html',
      '%00',
      '.',
      '%25',
      'secret.txt',
      '~',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 8 }), async (parts) => {
        const file = await resolveAppFile(folder, `app://unisson/${parts.join('')}`)
        return file === null || file.includes(`${join('', 'renderer')}/`) || file.endsWith('/assets')
      }),
      { numRuns: 2000 },
    )
  })

  it('has a policy without inline script, eval or a host', () => {
    const policy = contentSecurityPolicy('abc')
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/u)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
  })
})
