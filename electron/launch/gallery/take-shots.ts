import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { launchUnisson } from '../drive/launch-unisson.ts'
import { withFreshProfile } from '../drive/with-fresh-profile.ts'
import { withVirtualWindow } from '../drive/with-virtual-window.ts'
import { applyLook } from './apply-look.ts'
import type { Look } from './look.ts'
import type { Screen } from './screen.ts'

/**
 * Photographs each screen in each look into `<folder>/<look>/<screen>.png` and returns the files. One program
 * serves them all: the screens are opened in order, and each is shown in every look before the next.
 */
export async function takeShots(folder: string, screens: readonly Screen[], looks: readonly Look[]): Promise<readonly string[]> {
  const files: string[] = []
  await withVirtualWindow((env) =>
    withFreshProfile(async (profile) => {
      const driven = await launchUnisson({ profile, env })
      try {
        for (const screen of screens) {
          await screen.open(driven.window)
          for (const look of looks) {
            await applyLook(driven, look)
            await mkdir(join(folder, look.name), { recursive: true })
            const file = join(folder, look.name, `${screen.name}.png`)
            await driven.window.screenshot({ path: file, animations: 'disabled' })
            files.push(file)
          }
        }
      } finally {
        await driven.close()
      }
    }),
  )
  return files
}
