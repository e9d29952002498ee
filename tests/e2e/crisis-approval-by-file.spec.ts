import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { PASSPHRASE } from '../../electron/launch/drive/passphrase.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { otherWorkstation } from './other-workstation.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const dialogOf = (window: Page): Locator => window.getByRole('dialog')
const press = (place: Locator, key: string): Promise<void> => place.getByRole('button', { name: w(key), exact: true }).click()

test('a statement is signed at another workstation by file and comes back approved; a request from there is signed here', async () => {
  await using unisson = await openUnisson()
  const { window, application, profile } = unisson
  await using capital = await otherWorkstation(join(profile, 'capital'))
  await createWorkspace(window, { language: 'fr', demo: false })
  await chooseFolder(application, profile)

  // Her key is made known by the holder, from its file, once its fingerprint was compared.
  await goToScreen(window, 'fr', 'settings')
  await window.getByRole('tab', { name: w('settings:section.persons') }).click()
  await press(window.locator('main'), 'settings:signers.add')
  await chooseFile(application, await capital.saveKey(join(profile, 'odile.unisson-key.json')))
  const dialog = dialogOf(window)
  await press(dialog, 'settings:signers.open')
  await expect(dialog.getByText(capital.fingerprint)).toBeVisible()
  await expect(dialog.getByLabel(w('settings:persons.name'))).toHaveValue('Odile Marchand')
  await dialog.getByLabel(w('settings:persons.workspaceOwn')).fill(PASSPHRASE)
  await expect(dialog.getByRole('button', { name: w('settings:signers.add') })).toBeDisabled()
  await dialog.getByRole('checkbox').check()
  await press(dialog, 'settings:signers.add')
  await expect(dialog).toBeHidden()
  await expect(window.getByText(capital.fingerprint)).toBeVisible()

  await declareIncident(window, 'Enlèvement à Niamey')
  await press(window.getByRole('tabpanel'), 'statements:act.new')
  await window.getByRole('menuitem', { name: 'français' }).click()
  await dialog.getByLabel(w('crisis:words'), { exact: true }).fill('Un ressortissant manque à l’appel.')
  await press(dialog, 'common:save')
  await expect(dialog).toBeHidden()
  const card = window.getByRole('tabpanel').locator('[data-message]').first()
  await press(card, 'crisis:act.submit')
  await press(card, 'approvals:byFile')
  await window.getByRole('menuitem', { name: w('approvals:ask.action') }).click()
  // The only key that is known is the one that is asked.
  await expect(dialog.getByText(capital.fingerprint)).toBeVisible()
  await press(dialog, 'approvals:ask.save')
  await expect(dialog).toBeHidden()
  await expect(card).toContainText('Odile Marchand')

  const request = join(profile, `${w('statements:blank.title')}.unisson-approval-request.json`)
  await chooseFile(application, await capital.sign(request, join(profile, 'yes.json')))
  await press(card, 'approvals:byFile')
  await window.getByRole('menuitem', { name: w('approvals:take.action') }).click()
  await expect(dialog.getByText('Odile Marchand')).toBeVisible()
  await expect(dialog.getByText(capital.fingerprint)).toBeVisible()
  await press(dialog, 'approvals:take.add')
  await expect(dialog).toBeHidden()
  await expect(card).toContainText(w('crisis:messageStatus.approved-once'))
  await expect(window.locator('[data-seq]').filter({ hasText: capital.fingerprint }).last()).toBeVisible()

  // The other way: from the palette, a request of an exercise there, signed by who holds this workspace.
  const asked = join(profile, 'asked.json')
  await chooseFile(application, await capital.ask(asked))
  await window.keyboard.press('Control+k')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await window.keyboard.type(w('approvals:sign.action'))
  await expect(dialog.getByText(w('approvals:sign.action'), { exact: true })).toBeVisible()
  await window.keyboard.press('Enter')
  await press(dialog, 'approvals:sign.open')
  await expect(dialog.getByText(w('approvals:band.EXERCISE'))).toBeVisible()
  await expect(dialog).toContainText('EXERCICE – EXERCISE')
  await expect(dialog).toContainText('Cabinet du ministre')
  await dialog.getByLabel(w('settings:persons.workspaceOwn')).fill('pas la bonne phrase')
  await press(dialog, 'approvals:sign.save')
  await expect(dialog.getByRole('alert')).toContainText(w('errors:wrong-passphrase.what'))
  await dialog.getByLabel(w('settings:persons.workspaceOwn')).fill(PASSPHRASE)
  await press(dialog, 'approvals:sign.save')
  await expect(dialog).toBeHidden()
  await expect(window.getByText(/^Approbation signée/u)).toBeVisible()
  const signed = join(profile, `EXERCICE – ${capital.title}.unisson-approval.json`)
  expect(await capital.take(signed)).toMatchObject({ kind: 'message.approved', author: { name: 'Anne Martin' } })
})
