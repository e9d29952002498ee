import { fillFirstRun } from '../../drive/fill-first-run.ts'
import { PASSPHRASE } from '../../drive/passphrase.ts'
import type { Screen } from '../screen.ts'
import type { ScreenContext } from '../screen-context.ts'

/** Before the workspace is open: its creation. Ends in the demonstration ministry. */
export const doorScreens: readonly Screen[] = [
  { name: 'first-run', open: ({ window, t }) => window.getByLabel(t('first-run:name')).waitFor() },
  {
    name: 'first-run-faults',
    open: async ({ window, t }) => {
      await window.getByLabel(t('first-run:passphrase'), { exact: true }).fill('trop court')
      await window.getByRole('button', { name: t('first-run:create') }).click()
      await window.getByText(t('first-run:fault.short')).first().waitFor()
    },
  },
  {
    name: 'today',
    open: async ({ window, t }) => {
      await fillFirstRun(window, t, { name: 'Ministère des Affaires étrangères', demo: true })
      await window.locator('main[data-screen="today"] h1').waitFor()
    },
  },
]

/** The locked workspace. Ends unlocked. */
export const lockScreens: readonly Screen[] = [
  {
    name: 'unlock',
    open: async ({ window, t }) => {
      await window.keyboard.press('Control+l')
      await passphrase({ window, t }).waitFor()
      // The backup of the lock has been made when the screen tells of it.
      await window.waitForTimeout(1_000)
    },
  },
  {
    name: 'unlock-wrong-passphrase',
    open: async ({ window, t }) => {
      await passphrase({ window, t }).fill('ce n’est pas la bonne phrase')
      await window.keyboard.press('Enter')
      await window.locator('[data-error]').first().waitFor()
    },
  },
  {
    name: 'today-after-unlock',
    open: async ({ window, t }) => {
      await passphrase({ window, t }).fill(PASSPHRASE)
      // One failure costs a short wait before the next attempt.
      await window.locator('button[type="submit"]:not([disabled])').click({ timeout: 20_000 })
      await window.getByRole('navigation').first().waitFor({ timeout: 20_000 })
    },
  },
]

function passphrase({ window, t }: Pick<ScreenContext, 'window' | 't'>) {
  return window.getByLabel(t('unlock:passphrase'), { exact: true })
}
