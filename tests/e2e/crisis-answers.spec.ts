import { expect, test, type Locator } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { addSecondPerson } from './add-second-person.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la deuxième personne a sa phrase'

const press = (place: Locator, key: string): Promise<void> => place.getByRole('button', { name: w(key), exact: true }).click()

test('an answer of the plan is taken up, its background never copied; one that expired or is not for use warns before it is copied', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Enlèvement à Niamey')
  await window.getByRole('tab', { name: w('answers:tab') }).click()
  const dialog = window.getByRole('dialog')
  const clipboard = () => application.evaluate(({ clipboard: board }) => board.readText())

  const prepared = window.getByRole('region', { name: w('answers:prepared') })
  const ransom = prepared.getByRole('listitem').filter({ hasText: /payer une rançon/u })
  await expect(ransom).toContainText(w('answers:clearance.reactive-only'))
  await press(ransom, 'answers:take')
  await dialog.getByLabel(w('answers:expires'), { exact: true }).fill('22/11/2020 10:00')
  await press(dialog, 'common:save')
  await expect(dialog).toBeHidden()
  // Taken, it is no longer among those that wait.
  await expect(ransom).toHaveCount(0)
  const card = window
    .getByRole('tabpanel')
    .locator('[data-message]')
    .filter({ hasText: /payer une rançon/u })
  await expect(card).toContainText('À ne pas dire')
  await expect(card).toContainText(/expirée depuis/u)

  await press(card, 'crisis:act.submit')
  await press(card, 'crisis:act.approve')
  await dialog.getByLabel(w('crisis:approver')).click()
  await window.getByRole('option', { name: 'Basile Okoro' }).click()
  await dialog.getByLabel(w('crisis:ownPassphrase')).fill(OWN)
  await press(dialog, 'crisis:act.approve')
  await expect(dialog).toBeHidden()
  await press(card, 'statements:copy.action')
  await expect(dialog.getByRole('listitem')).toHaveText([
    w('statements:copy.warning.expired'),
    w('statements:copy.warning.reactive-only'),
  ])
  await press(dialog, 'statements:copy.anyway')
  const taken = await clipboard()
  expect(taken).toContain('Nous ne commentons jamais ce sujet')
  expect(taken).not.toContain('Ne pas répéter le mot')

  // Put in order, it holds; approved, it only says that it waits for the question.
  await press(card, 'crisis:act.edit')
  await dialog.getByLabel(w('answers:expires'), { exact: true }).fill('22/11/2036 10:00')
  await dialog.getByRole('combobox', { name: w('answers:use') }).click()
  await window.getByRole('option', { name: w('answers:clearance.do-not-use') }).click()
  await press(dialog, 'common:save')
  await press(card, 'statements:copy.action')
  await expect(dialog.getByRole('listitem')).toHaveText([
    w('statements:copy.warning.not-approved'),
    w('statements:copy.warning.do-not-use'),
  ])
  await press(dialog, 'common:cancel')

  // A new one, in another language, with its owner.
  await window.getByRole('combobox', { name: w('answers:language') }).click()
  await window.getByRole('option', { name: 'anglais' }).click()
  await window.getByRole('button', { name: w('answers:new') }).click()
  await dialog.getByLabel(w('answers:question'), { exact: true }).fill('Who are they?')
  await dialog.getByLabel(w('answers:line'), { exact: true }).fill('They are well. We will not give names.')
  await expect(dialog.getByRole('list', { name: w('statements:check.title') })).toContainText(w('statements:check.forbidden'))
  await press(dialog, 'common:save')
  const english = window.getByRole('tabpanel').locator('[data-message]').filter({ hasText: 'Who are they?' })
  await expect(english).toContainText('anglais')
})
