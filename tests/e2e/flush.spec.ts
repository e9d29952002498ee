import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const text = (window: Page) => window.locator('.text-editor')
const lastDocument = (window: Page) => window.getByText('Dernière seconde').first()

test('the screen locked and the window closed in the middle of a word: nothing that was typed is lost', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-e2e-'))
  try {
    const first = await openUnisson({ profile })
    try {
      const { window, application } = first
      await createWorkspace(window, { language: 'fr', demo: false })
      await newDocument(window, 'fr', { title: 'Dernière seconde' })
      await window.keyboard.type('avant le verrou')
      // Without the pause that saves.
      await application.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
      await expect(window.getByLabel(words('fr', 'unlock:passphrase'), { exact: true })).toBeVisible({ timeout: 2_000 })
      await unlockWorkspace(window, 'fr')
      await expect(text(window)).toContainText('avant le verrou')
      await text(window).click()
      await window.keyboard.press('Control+End')
      await window.keyboard.type(' puis fermé')
      const closed = application.waitForEvent('close')
      await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await closed
    } finally {
      // It has closed by itself, unless the test failed before.
      await first.close().catch(() => undefined)
    }
    await using again = await openUnisson({ profile })
    await unlockWorkspace(again.window, 'fr')
    if (!(await text(again.window).isVisible())) await lastDocument(again.window).click()
    await expect(text(again.window)).toContainText('avant le verrou puis fermé')
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
})
