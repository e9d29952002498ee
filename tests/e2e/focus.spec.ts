import { expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { PASSPHRASE } from '../../electron/launch/drive/passphrase.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
/** What has the focus, as a person would call it; BODY when nothing has. */
const focused = (window: Page): Promise<string> =>
  window.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? (activeElement?.textContent || activeElement?.tagName) ?? ''
  })

test('the focus comes back when a dialog closes or a button goes out, to where a person goes on', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  const dialog = window.getByRole('dialog')

  await test.step('the approval of a point, given up', async () => {
    await goToScreen(window, 'fr', 'messages')
    await window.getByRole('article').filter({ hasText: 'aucun militaire' }).getByRole('link').click()
    await window.getByRole('textbox', { name: 'français' }).fill('Valmont n’a aucun soldat au Mali.')
    const approve = window.getByRole('button', { name: /^Approuver/ })
    await approve.focus()
    await window.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(approve).toBeFocused()
  })

  await test.step('a secret added, copied and revoked', async () => {
    await goToScreen(window, 'fr', 'network')
    await window.getByRole('button', { name: 'Ambassade de Valmont à Bamako' }).click()
    const card = window
      .getByRole('article')
      .filter({ hasText: w('network:credential.add') })
      .first()
    const name = (await card.getAttribute('aria-label')) ?? ''
    const account = window.getByRole('article', { name, exact: true })
    await account.getByRole('button', { name: w('network:credential.add') }).click()
    await dialog.getByLabel(w('network:credential.secret'), { exact: true }).fill('un secret')
    await window.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect.poll(() => focused(window)).toBe(w('network:credential.replace'))

    await account.getByRole('button', { name: w('network:copy.label') }).click()
    await dialog.getByLabel(w('network:copy.passphrase'), { exact: true }).fill(PASSPHRASE)
    await window.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(account.getByRole('button', { name: w('network:copy.label') })).toBeFocused()

    const menu = account.getByRole('button', { name: /^Actions sur/ })
    await menu.click()
    await window.getByRole('menuitem', { name: w('network:credential.revoke') }).click()
    await dialog.getByRole('button', { name: w('network:credential.revoke') }).click()
    await expect(dialog).toHaveCount(0)
    await expect(menu).toBeFocused()
  })

  await test.step('the last match replaced', async () => {
    await goToScreen(window, 'fr', 'write')
    await newDocument(window, 'fr', { title: 'Remplacer' })
    await window.keyboard.insertText('Le bilan est lourd, le bilan est provisoire.')
    await window.keyboard.press('Control+h')
    await window.getByRole('textbox', { name: w('editor:find.query'), exact: true }).fill('bilan')
    await window.getByRole('textbox', { name: w('editor:find.replacement'), exact: true }).fill('constat')
    await window.getByRole('button', { name: w('editor:find.replaceAll') }).click()
    await expect(window.getByText('Le constat est lourd, le constat est provisoire.')).toBeVisible()
    await expect(window.getByRole('textbox', { name: w('editor:find.query'), exact: true })).toBeFocused()
  })
})
