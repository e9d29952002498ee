import { existsSync } from 'node:fs'

const LINUX_DEVICES = ['/dev/dri', '/dev/nvidiactl'] as const

/**
 * Whether this machine has a graphics device for Chromium to draw with. Without one (virtual machines, thin clients)
 * Chromium starts a graphics process that dies, and now and then the window waits for its answer for ever: measured
 * in 8 of 20 starts on a busy machine. Other systems always have a software device of their own.
 */
export function hasGraphicsDevice(
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): boolean {
  return platform !== 'linux' || LINUX_DEVICES.some(exists)
}
