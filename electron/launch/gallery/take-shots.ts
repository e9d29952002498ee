import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { chooseLanguage } from '../drive/choose-language.ts'
import { launchUnisson } from '../drive/launch-unisson.ts'
import { withFreshProfile } from '../drive/with-fresh-profile.ts'
import { withVirtualWindow } from '../drive/with-virtual-window.ts'
import { applyLook } from './apply-look.ts'
import { interfaceWords } from './interface-words.ts'
import type { Look } from './look.ts'
import type { Screen } from './screen.ts'
import { showPseudoLocale } from './show-pseudo-locale.ts'

/**
 * Photographs each screen in each look into `<folder>/<look>/<screen>.png` and returns the files. One program
 * serves the looks of a direction: the screens are opened in order, and each is shown in every look before the next.
 */
export async function takeShots(folder: string, screens: readonly Screen[], looks: readonly Look[]): Promise<readonly string[]> {
  const files: string[] = []
  await withVirtualWindow(async (env) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const shown = looks.filter((look) => look.direction === direction)
      if (shown.length > 0) files.push(...(await takeDirection(folder, screens, shown, env)))
    }
  })
  return files
}

async function takeDirection(
  folder: string,
  screens: readonly Screen[],
  looks: readonly Look[],
  env: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const files: string[] = []
  for (const look of looks) await mkdir(join(folder, look.name), { recursive: true })
  await withFreshProfile((profile) =>
    withFreshProfile(async (samples) => {
      const driven = await launchUnisson({ profile, env })
      try {
        const isPseudo = looks[0]?.direction === 'rtl'
        await (isPseudo ? showPseudoLocale(driven.window) : chooseLanguage(driven.window, 'fr'))
        const context = { ...driven, t: interfaceWords(isPseudo ? 'pseudo' : 'fr'), folder: samples }
        for (const screen of screens) {
          await screen.open(context).catch((error: unknown) => {
            throw new Error(`The screen ${screen.name} did not open`, { cause: error })
          })
          // A picture shows what is there, not that it is being read.
          await driven.window.locator('output[aria-busy="true"]').first().waitFor({ state: 'detached' })
          for (const look of looks) {
            await applyLook(driven, look)
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
