import { expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const heading = (window: Page, key: string) => window.getByRole('heading', { level: 2, name: w(key) })

test('the first Today is right from the start, and cards show what their points confirm', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await goToScreen(window, 'fr', 'today')
  const faulty = window.locator('section', { has: heading(window, 'today:group.faulty') })
  // Five texts of the demonstration depart from their points; none of them appears later than the screen itself.
  expect(await faulty.getByRole('listitem').count()).toBe(5)
  await expect(window.getByText(/Textes vérifiés/)).toHaveCount(0)

  await goToScreen(window, 'fr', 'messages')
  const card = window.getByRole('article').filter({ hasText: 'condamne avec la plus grande fermeté' })
  await expect(card.getByRole('list', { name: w('messages:slot.title') })).toContainText('12 morts')
  await expect(card.getByTitle(w('messages:slot.named.country'), { exact: true })).toContainText('Mali')
})

test('an undo brings a language back and keeps what was written in another since', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await goToScreen(window, 'fr', 'messages')
  await window.getByRole('article').filter({ hasText: 'aucun militaire' }).getByRole('link').click()
  const french = window.getByLabel('français', { exact: true })
  const english = window.getByLabel('anglais', { exact: true })
  await window.getByRole('button', { name: w('messages:variant.remove').replace('{{language}}', 'anglais') }).click()
  await expect(english).toHaveCount(0)
  await french.fill('Valmont n’a aucun soldat au Mali.')
  await window.getByRole('button', { name: w('common:undo') }).click()
  await expect(english).toHaveValue(/no military personnel/)
  await expect(french).toHaveValue('Valmont n’a aucun soldat au Mali.')
  await expect(window.getByTestId('save-state')).toHaveAttribute('data-kind', 'saved')
})

test('languages that contradict each other are approved only once that was read; a point withdrawn says by whom and why', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await goToScreen(window, 'fr', 'messages')
  await window.getByRole('article').filter({ hasText: 'condamne avec la plus grande fermeté' }).getByRole('link').click()
  const french = window.getByRole('textbox', { name: 'français', exact: true })
  await french.fill((await french.inputValue()).replace(/\b12\b|\bdouze\b/u, '15'))
  await window.getByRole('button', { name: /^Approuver/ }).click()
  const dialog = window.getByRole('dialog')
  const confirm = dialog.getByRole('button', { name: /^Approuver/ })
  const read = dialog.getByRole('checkbox', { name: w('messages:approve.contradicts') })
  await expect(read).toBeVisible()
  await expect(confirm).toBeDisabled()
  await read.check()
  await confirm.click()
  await expect(dialog).toHaveCount(0)

  await window.getByRole('button', { name: w('messages:more') }).click()
  await window.getByRole('menuitem', { name: w('messages:withdraw.label') }).click()
  await expect(dialog.getByLabel(w('messages:withdraw.reason'))).toBeFocused()
  await window.keyboard.type('Chiffre contesté')
  await dialog.getByRole('button', { name: w('messages:withdraw.label') }).click()
  await expect(window.getByText(w('messages:retired.reason').replace('{{reason}}', 'Chiffre contesté'))).toBeVisible()
  await expect(window.getByText(/^Retiré par/)).toBeVisible()
})
