import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { launchUnisson } from '../drive/launch-unisson.ts'
import { withFreshProfile } from '../drive/with-fresh-profile.ts'
import { withVirtualWindow } from '../drive/with-virtual-window.ts'
import type { WalkContext } from './walk-context.ts'

const SIZE = { width: 1280, height: 720 } as const

/**
 * Starts the program on a fresh profile where nobody sees it, hands its window to `walk`, and returns the
 * photographs taken, in order, inside `folder`, which is emptied first. The program is closed whatever happens.
 */
export async function runWalk(folder: string, walk: (context: WalkContext) => Promise<void>): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const photographs: string[] = []
  await withVirtualWindow((env) =>
    withFreshProfile(async (profile) => {
      const driven = await launchUnisson({ profile, env, size: SIZE })
      const photograph = async (name: string): Promise<void> => {
        const file = join(folder, `${String(photographs.length + 1).padStart(2, '0')}-${name}.png`)
        await driven.window.screenshot({ path: file })
        photographs.push(file)
      }
      try {
        await walk({ ...driven, photograph, print: (text) => void process.stdout.write(`${text}\n`) })
      } catch (error) {
        await photograph('where-it-stopped').catch(() => null)
        throw error
      } finally {
        await driven.close()
      }
    }),
  )
  return photographs
}
