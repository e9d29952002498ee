import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { findOnPath } from '../../../electron/launch/system/find-on-path.ts'
import { withDisplay } from '../../../electron/launch/system/with-display.ts'

const socketOf = (display: string | undefined): string => `/tmp/.X11-unix/X${(display ?? '').slice(1)}`

describe.runIf(process.platform === 'linux' && findOnPath('Xvfb', process.env) !== null)('withDisplay', () => {
  it('gives each job a display of its own, and takes it back', async () => {
    const displays = await Promise.all(
      [1, 2].map(() =>
        withDisplay({ ...process.env, WAYLAND_DISPLAY: 'wayland-0' }, async (env) => {
          expect(env['DISPLAY']).toMatch(/^:\d+$/)
          expect(env).not.toHaveProperty('WAYLAND_DISPLAY')
          expect(existsSync(socketOf(env['DISPLAY']))).toBe(true)
          return env['DISPLAY']
        }),
      ),
    )
    expect(new Set(displays).size).toBe(2)
    expect(displays.map(socketOf).filter((socket) => existsSync(socket))).toEqual([])
  })

  it('takes the display back from a job that fails', async () => {
    let display: string | undefined
    const failing = withDisplay(process.env, async (env) => {
      display = env['DISPLAY']
      throw new Error('the job failed')
    })
    await expect(failing).rejects.toThrow('the job failed')
    expect(existsSync(socketOf(display))).toBe(false)
  })

  it('says so when no Xvfb can start', async () => {
    await expect(withDisplay({ PATH: '' }, async () => 'never')).rejects.toThrow('the virtual display (Xvfb) did not start')
  })
})
