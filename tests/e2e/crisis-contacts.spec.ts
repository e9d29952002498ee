import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { declareIncident } from './declare-incident.ts'
import { expectNoBarrier } from './expect-no-barrier.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

async function addContact(window: Page, name: string, phone: string, caller?: string): Promise<void> {
  await window.getByRole('button', { name: w('contacts:add') }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel(w('contacts:field.name'))).toBeFocused()
  await dialog.getByLabel(w('contacts:field.name')).fill(name)
  await dialog.getByLabel(w('contacts:field.phones')).fill(phone)
  if (caller !== undefined) {
    await dialog.getByRole('combobox', { name: w('contacts:field.calledBy') }).click()
    await window.getByRole('option', { name: caller }).click()
  }
  await dialog.getByRole('button', { name: w('common:save') }).click()
  await expect(dialog).toBeHidden()
}

test('a crisis is called by keyboard: a digit says what came of a call, and the next one to call has the focus', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-calls-'))
  try {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await declareIncident(window, 'Enlèvement à Niamey')
    await window.getByRole('button', { name: `${w('crisis:takeRole')}\u00a0: Main courante` }).click()
    await window.getByRole('tab', { name: w('contacts:tab'), exact: true }).click()
    const pane = window.getByRole('tabpanel')
    await expect(pane).toContainText('Aucun contact')
    await pane.getByRole('button', { name: w('contacts:fromRoles_one') }).click()
    const cards = pane.getByRole('list', { name: w('contacts:tree') }).getByRole('listitem')
    await expect(cards).toHaveCount(1)
    await expect(cards.first()).toContainText('Anne Martin')
    await addContact(window, 'Awa Diop', '+227 20 12 34 56')
    await addContact(window, 'Basile Okoro', '+227 20 65 43 21', 'Awa Diop')
    await expect(cards).toHaveCount(3)
    await expectNoBarrier(window, '[role="tabpanel"]')

    const card = (name: string) => cards.filter({ hasText: name }).first()
    const head = (name: string) => card(name).getByRole('button').first()
    await expect(card('Anne Martin')).toContainText(w('contacts:next'))
    await head('Anne Martin').focus()
    await window.keyboard.press('ArrowDown')
    await expect(head('Awa Diop')).toBeFocused()
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('1')
    await expect(card('Anne Martin')).toContainText(w('contacts:result.reached'))
    await expect(head('Awa Diop')).toBeFocused()
    await expect(card('Awa Diop')).toContainText('+227 20 12 34 56')
    await window.keyboard.press('2')
    await expect(head('Basile Okoro')).toBeFocused()
    await window.keyboard.press('3')
    // Both were tried and not reached: the first comes again.
    await expect(head('Awa Diop')).toBeFocused()
    await expect(pane.locator('output')).toContainText('2 personnes sur 3')
    const log = window.getByRole('list', { name: w('crisis:log') }).getByRole('listitem')
    await expect(log.first()).toContainText(/Appel à Basile Okoro.+Message laissé/u)
    await expect(log.nth(1)).toContainText(/Appel à Awa Diop.+Pas de réponse/u)

    await chooseFolder(application, folder)
    await window.getByRole('button', { name: w('papers:title') }).click()
    await window.getByRole('button', { name: new RegExp(`${w('papers:kind.calls')}, CSV$`, 'u') }).click()
    const said = window.getByText(/^Enregistré.+\.csv$/u)
    const name = ((await said.textContent()) ?? '').replace(/^Enregistré\s*:\s*/u, '')
    expect(await readFile(join(folder, name), 'utf8')).toContain('Basile Okoro')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
