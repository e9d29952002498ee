import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('a running incident is seen, found and written to from any screen', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await declareIncident(window, 'Enlèvement à Niamey')

  await window.keyboard.press('Control+1')
  await expect(window.getByRole('heading', { name: w('crisis:running') })).toBeVisible()
  await expect(window.getByRole('contentinfo').getByRole('link')).toContainText('Enlèvement à Niamey')

  await window.keyboard.press('Control+3')
  await window.keyboard.press('Control+J')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: w('crisis:newEntry') })).toBeFocused()
  await window.keyboard.type('Appel reçu au standard')
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  await window.keyboard.press('Control+K')
  await expect(dialog.getByRole('textbox', { name: w('frame:search') })).toBeFocused()
  await window.keyboard.type('niamey')
  await dialog.getByRole('button', { name: 'Enlèvement à Niamey' }).click()
  const log = window.getByRole('list', { name: w('crisis:log') })
  await expect(log.getByRole('listitem').first()).toContainText('Appel reçu au standard')

  // In the room the same shortcut goes to the log's own input.
  await window.keyboard.press('Control+J')
  await expect(window.getByRole('main').getByRole('textbox', { name: w('crisis:newEntry') })).toBeFocused()

  await window.keyboard.press('Control+3')
  await window.keyboard.press('Control+Shift+I')
  await expect(dialog.getByRole('combobox', { name: w('crisis:playbook') })).toBeFocused()
})
