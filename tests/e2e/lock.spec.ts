import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('a desktop that never tells of a key does not lock under the hands, and a lock says why it came', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await application.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 1_000_000
  })
  // The workstation looks every 15 seconds.
  await window.waitForTimeout(17_000)
  await expect(window.getByRole('navigation').first()).toBeVisible()

  await application.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('lock-screen')
  })
  await expect(window.getByText(w('unlock:locked.screen-lock'))).toBeVisible()
  await unlockWorkspace(window, 'fr')
  await expect(window.getByRole('navigation').first()).toBeVisible()
  // A lock that was asked for needs no reason.
  await window.keyboard.press('Control+l')
  await expect(window.getByLabel(w('unlock:passphrase'), { exact: true })).toBeVisible()
  await expect(window.getByText(w('unlock:locked.screen-lock'))).toHaveCount(0)
})
