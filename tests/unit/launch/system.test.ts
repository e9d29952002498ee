import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { electronArguments } from '../../../electron/launch/drive/electron-arguments.ts'
import { electronEnvironment } from '../../../electron/launch/drive/electron-environment.ts'
import { ensureSystem } from '../../../electron/launch/system/ensure-system.ts'
import { hasDisplay } from '../../../electron/launch/system/has-display.ts'
import { parseMissingLibraries } from '../../../electron/launch/system/parse-missing-libraries.ts'
import { temporaryFolder } from './temporary-folder.ts'

const LDD = `	linux-vdso.so.1 (0x00007ffd3f5f6000)
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0000000000)
	libgbm.so.1 => not found
	libnss3.so => not found
`

describe('hasDisplay', () => {
  it.each([
    [{}, 'linux', false],
    [{ DISPLAY: '' }, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'darwin', true],
    [{}, 'win32', true],
  ] as const)('with %j on %s: %s', (env, platform, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected)
  })
})

describe('what Electron is started with', () => {
  it('names each missing library once', () => {
    expect(parseMissingLibraries(LDD)).toEqual(['libnss3.so', 'libgbm.so.1'])
    expect(parseMissingLibraries('	statically linked\n')).toEqual([])
  })

  it('drops the sandbox for root alone, and follows Wayland only without X11', () => {
    expect(electronArguments({ DISPLAY: ':0' }, false)).toEqual([])
    expect(electronArguments({ DISPLAY: ':0', WAYLAND_DISPLAY: 'w' }, true)).toEqual(['--no-sandbox'])
    expect(electronArguments({ WAYLAND_DISPLAY: 'w' }, false)).toEqual(['--ozone-platform=wayland'])
  })

  it('hides what would turn Electron into Node, and names the profile', () => {
    const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--x', HOME: '/home/a', NOTHING: undefined }
    expect(electronEnvironment(env, '/profile')).toEqual({ HOME: '/home/a', UNISSON_PROFILE: '/profile' })
    expect(electronEnvironment(env, undefined)).toEqual({ HOME: '/home/a' })
  })
})

describe.runIf(process.platform === 'linux')('ensureSystem', () => {
  it('accepts a machine that has everything', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'Xvfb'), '', { mode: 0o755 })
    await expect(ensureSystem(process.execPath, true, { PATH: `${folder}:/usr/bin:/bin` })).resolves.toBeUndefined()
  })

  it('says in one line what is missing where it cannot install', async () => {
    await expect(ensureSystem(process.execPath, true, { PATH: temporaryFolder() })).rejects.toThrow(
      /^Electron cannot run here, missing Xvfb; install what is missing with the package manager of this system$/,
    )
  })

  it('tells what apt said when it could not install', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'apt-get'), '#!/bin/sh\necho "E: Unable to locate package xvfb" >&2\nexit 100\n', { mode: 0o755 })
    const told =
      process.getuid?.() === 0
        ? /\(apt said: E: Unable to locate package xvfb\)$/
        : /run: sudo apt-get install -y chromium xvfb xauth$/
    await expect(ensureSystem(process.execPath, true, { PATH: folder })).rejects.toThrow(told)
  })
})
