import { expect, test, type Page } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la deuxième personne a sa phrase'

async function addSecondPerson(window: Page): Promise<void> {
  await goToScreen(window, 'fr', 'settings')
  await window.getByRole('tab', { name: w('settings:section.persons') }).click()
  await window.getByRole('button', { name: w('settings:persons.add') }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('settings:persons.name')).fill('Basile Okoro')
  await dialog.getByLabel(w('settings:persons.own')).fill(OWN)
  await dialog.getByLabel(w('settings:persons.again')).fill(OWN)
  await dialog.getByRole('button', { name: w('settings:persons.add') }).click()
  await expect(window.getByText('Basile Okoro')).toBeVisible()
}

/** By keyboard alone, from any screen: to the hall, the dialog, three inputs, Enter. */
async function declare(window: Page, title: string): Promise<void> {
  await window.keyboard.press('Control+7')
  await window.getByRole('heading', { level: 1, name: w('crisis:title') }).waitFor()
  await window.keyboard.press('Control+Shift+I')
  await expect(window.getByRole('combobox', { name: w('crisis:playbook') })).toBeFocused()
  await window.keyboard.type('otages')
  await expect(window.getByRole('option')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Tab')
  await window.keyboard.type(title)
  await window.keyboard.press('Enter')
  await window.getByRole('timer').waitFor()
}

test('an incident is declared by keyboard within 20 seconds, and its clock runs', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  const began = Date.now()
  await declare(window, 'Enlèvement à Niamey')
  expect(Date.now() - began).toBeLessThan(20_000)
  await expect(window.getByRole('heading', { level: 1, name: 'Enlèvement à Niamey' })).toBeVisible()
  const clock = window.getByRole('timer')
  const first = await clock.textContent()
  await expect(clock).not.toHaveText(first ?? '')

  await window.keyboard.press('Control+J')
  await window.keyboard.type('Appel du poste, véhicule retrouvé')
  await window.keyboard.press('Enter')
  const log = window.getByRole('list', { name: w('crisis:log') })
  await expect(log.getByRole('listitem').first()).toContainText('Appel du poste, véhicule retrouvé')
  await expect(log.getByRole('listitem').first()).toContainText('2')
})

test('a holding statement goes from its template to its release, approved by a second person with their own passphrase', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window)
  await declare(window, 'Enlèvement à Niamey')

  const side = window.getByRole('tabpanel')
  await side.getByRole('button', { name: 'Écrire le message d’attente' }).click()
  const dialog = window.getByRole('dialog')
  for (const [label, value] of [
    ['Nombre de ressortissants', '1'],
    ['Pays ou région (jamais plus précis)', 'Niger'],
    ['Ce que nous savons', 'Une personne ne répond plus.'],
    ['Ce que nous ne savons pas encore', 'Les circonstances.'],
    ['Ce que nous faisons', 'L’ambassade est mobilisée.'],
    ['Ce que nous demandons', 'Nous appelons à la retenue.'],
    ['Heure de la prochaine information', '18:00'],
  ] as const)
    await dialog.getByLabel(label, { exact: true }).fill(value)
  await dialog.getByRole('button', { name: w('common:save') }).click()
  await side.getByRole('button', { name: w('crisis:act.submit') }).click()

  // One field is still empty: nothing is guessed, so nobody can approve.
  await side.getByRole('button', { name: w('crisis:act.approve') }).click()
  const approve = window.getByRole('dialog')
  await approve.getByLabel(w('crisis:approver')).click()
  await window.getByRole('option', { name: 'Basile Okoro' }).click()
  await approve.getByLabel(w('crisis:ownPassphrase')).fill(OWN)
  await approve.getByRole('button', { name: w('crisis:act.approve') }).click()
  await expect(approve.getByRole('alert')).toHaveText(w('crisis:refusal.fields-empty'))
  await window.keyboard.press('Escape')

  await side.getByRole('button', { name: w('crisis:act.edit') }).click()
  await window.getByRole('dialog').getByLabel('Fuseau de cette heure (ville)').fill('Niamey')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('common:save') })
    .click()
  await side.getByRole('button', { name: w('crisis:act.submit') }).click()
  await side.getByRole('button', { name: w('crisis:act.approve') }).click()
  await approve.getByLabel(w('crisis:approver')).click()
  // The author is not among those who may approve.
  await expect(window.getByRole('option')).toHaveText(['Basile Okoro'])
  await window.getByRole('option', { name: 'Basile Okoro' }).click()
  await approve.getByLabel(w('crisis:ownPassphrase')).fill(OWN)
  await approve.getByRole('button', { name: w('crisis:act.approve') }).click()
  await side.getByRole('button', { name: w('crisis:act.release') }).click()
  await expect(side.getByText(w('crisis:messageStatus.released'))).toBeVisible()
  const log = window.getByRole('list', { name: w('crisis:log') })
  await expect(log.getByRole('listitem').filter({ hasText: 'Message approuvé' })).toContainText('Basile Okoro')
})
