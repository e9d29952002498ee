import { describe, expect, it } from 'vitest'

import { hasGraphicsDevice } from '../../../electron/main/windows/has-graphics-device.ts'

describe('hasGraphicsDevice', () => {
  it.each([
    ['linux', [], false],
    ['linux', ['/dev/dri'], true],
    ['linux', ['/dev/nvidiactl'], true],
    ['linux', ['/dev/fb0'], false],
    ['win32', [], true],
    ['darwin', [], true],
  ] as const)('on %s with %j: %s', (platform, devices: readonly string[], expected) => {
    expect(hasGraphicsDevice(platform, (path) => devices.includes(path))).toBe(expected)
  })
})
