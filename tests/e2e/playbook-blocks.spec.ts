import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  words('fr', key).replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]))

test('steps become a block, come into another playbook, and follow its next version', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  const hall = async () => {
    await window.keyboard.press('Control+7')
    await expect(window.getByRole('link', { name: 'Compte officiel piraté' })).toBeVisible()
  }
  const draft = async (title: string) => {
    await window.getByRole('link', { name: title }).click()
    await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await window.getByRole('button', { name: w('playbooks:edit') }).click()
    await expect(window.getByRole('button', { name: w('playbooks:block.menu'), exact: true })).toBeVisible()
  }
  const menu = async (item: string) => {
    await window.getByRole('button', { name: w('playbooks:block.menu'), exact: true }).click()
    await window.getByRole('menuitem', { name: item }).click()
  }
  const dialog = window.getByRole('dialog')

  await hall()
  await draft('Compte officiel piraté')
  await menu(w('playbooks:block.make'))
  await dialog.getByLabel(w('playbooks:block.title')).fill('Ouverture')
  const first = dialog.getByRole('checkbox').first()
  await first.check()
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: w('playbooks:block.keep'), exact: true }).click()
  await expect(dialog).toBeHidden()

  await hall()
  await draft('Fuite de données consulaires')
  await menu(w('playbooks:block.insertAtEnd'))
  await dialog.getByRole('radio', { name: /^Ouverture/u }).check()
  await dialog.getByRole('button', { name: w('playbooks:block.insert'), exact: true }).click()
  await expect(dialog).toBeHidden()

  await hall()
  await window.getByRole('link', { name: 'Compte officiel piraté' }).click()
  await menu(w('playbooks:block.change', { title: 'Ouverture' }))
  await expect(dialog.getByText(/^Utilisé par 2 protocoles/u)).toBeVisible()
  await dialog.getByLabel(w('playbooks:block.title')).fill('Ouverture de crise')
  await dialog.getByRole('button', { name: w('playbooks:block.keepAs', { version: 2 }) }).click()
  await expect(dialog).toBeHidden()

  await hall()
  await window.getByRole('link', { name: 'Fuite de données consulaires' }).click()
  await expect(window.getByText(w('playbooks:block.newer', { title: 'Ouverture de crise', version: 2 }))).toBeVisible()
  await window.getByRole('button', { name: w('playbooks:block.update') }).click()
  await expect(window.getByText(w('playbooks:block.newer', { title: 'Ouverture de crise', version: 2 }))).toHaveCount(0)

  await hall()
  await window.getByRole('button', { name: w('playbooks:block.library') }).click()
  await expect(dialog.getByText(/Ouverture de crise · v2 · 1 étape/u)).toBeVisible()
  await dialog.getByRole('button', { name: w('playbooks:block.remove', { title: 'Ouverture de crise' }) }).click()
  await expect(dialog.getByText(w('playbooks:block.none'))).toBeVisible()
  await window.getByRole('button', { name: w('common:undo') }).click()
  await expect(dialog.getByText(/Ouverture de crise · v2/u)).toBeVisible()
})
