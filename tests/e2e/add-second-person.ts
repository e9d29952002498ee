import { expect, type Page } from '@playwright/test'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'

const w = (key: string): string => words('fr', key)

/** Adds somebody with a passphrase of their own, in Settings. */
export async function addSecondPerson(window: Page, name: string, passphrase: string): Promise<void> {
  await goToScreen(window, 'fr', 'settings')
  await window.getByRole('tab', { name: w('settings:section.persons') }).click()
  await window.getByRole('button', { name: w('settings:persons.add') }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('settings:persons.name')).fill(name)
  await dialog.getByLabel(w('settings:persons.own')).fill(passphrase)
  await dialog.getByLabel(w('settings:persons.again')).fill(passphrase)
  await dialog.getByRole('button', { name: w('settings:persons.add') }).click()
  await expect(window.getByText(name)).toBeVisible()
}
