import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { addSecondPerson } from './add-second-person.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la deuxième personne a sa phrase'

test('an incident is declared by keyboard within 20 seconds, and its clock runs', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  const began = Date.now()
  await declareIncident(window, 'Enlèvement à Niamey')
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
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Enlèvement à Niamey')

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
