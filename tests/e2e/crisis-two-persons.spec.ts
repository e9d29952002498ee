import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { addSecondPerson } from './add-second-person.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la deuxième personne a sa phrase'

test('tasks are settled by one key, and what is refused is said on the card', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await declareIncident(window, 'Enlèvement à Niamey')
  const pane = window.getByRole('region', { name: w('crisis:tasks') })
  const card = pane.getByRole('listitem').filter({ hasText: 'Consigner et classer' }).first()
  const head = card.getByRole('button').first()

  await head.focus()
  await window.keyboard.press('Space')
  await expect(card.getByRole('alert')).toContainText(`${w('crisis:refusal.not-ready')} Personne ne tient le rôle`)

  await window.getByRole('button', { name: `${w('crisis:takeRole')}\u00a0: Main courante` }).click()
  await head.focus()
  await window.keyboard.press('Space')
  // Its list has mandatory items: they are named.
  await expect(card.getByRole('alert')).toContainText('Source et heure de l’alerte notées')
  await window.keyboard.press('Enter')
  for (const box of await card.getByRole('checkbox').all()) {
    await box.click()
    await expect(box).toBeChecked()
  }
  await head.focus()
  await window.keyboard.press('Space')
  const log = window.getByRole('list', { name: w('crisis:log') })
  await expect(log.getByRole('listitem').first()).toContainText('Fait : Consigner et classer')

  await window.getByText(w('crisis:sort.due'), { exact: true }).click()
  const tasks = window.locator('[data-task]')
  await tasks.first().focus()
  await window.keyboard.press('ArrowDown')
  await expect(tasks.nth(1)).toBeFocused()
})

test('the level is lowered, and a cancelled incident reopened, by a second person alone', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Enlèvement à Niamey')
  const dialog = window.getByRole('dialog')
  const because = async (reason: string) => {
    await dialog.getByLabel(w('crisis:reason')).fill(reason)
    await dialog.getByRole('button', { name: w('crisis:confirm') }).click()
    await expect(dialog).toBeHidden()
  }
  const confirm = async () => {
    await window
      .getByRole('main')
      .getByRole('button', { name: w('crisis:request.confirm'), exact: true })
      .click()
    await dialog.getByLabel(w('crisis:secondPerson')).click()
    await expect(window.getByRole('option')).toHaveText(['Basile Okoro'])
    await window.getByRole('option', { name: 'Basile Okoro' }).click()
    await dialog.getByLabel(w('crisis:ownPassphrase')).fill(OWN)
    await dialog.getByRole('button', { name: w('crisis:request.confirm'), exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  await window.getByRole('button', { name: 'Niveau 2' }).click()
  await window.getByRole('menuitem', { name: 'Demander la baisse au niveau 1' }).click()
  await because('Une seule personne, localisée')
  await confirm()
  await expect(window.getByRole('button', { name: 'Niveau 1' })).toBeVisible()

  await window.getByRole('button', { name: w('crisis:status.active') }).click()
  await window.getByRole('menuitem', { name: w('crisis:ask.cancel') }).click()
  await because('Fausse alerte')
  await window.getByRole('button', { name: w('crisis:status.cancelled') }).click()
  await window.getByRole('menuitem', { name: w('crisis:ask.askReopen') }).click()
  await because('L’alerte était vraie')
  await confirm()
  await expect(window.getByRole('button', { name: w('crisis:status.active') })).toBeVisible()
})

test('what was released in an emergency counts down until a second person ratifies it', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Enlèvement à Niamey')
  const side = window.getByRole('tabpanel')
  const dialog = window.getByRole('dialog')
  await side.getByRole('button', { name: 'Écrire le message d’attente' }).click()
  await dialog.getByLabel(w('crisis:words')).fill('Nous vérifions ce qui nous a été signalé.')
  await dialog.getByRole('button', { name: w('common:save') }).click()
  await side.getByRole('button', { name: w('crisis:act.emergency') }).click()
  await dialog.getByLabel(w('crisis:reason')).fill('Le direct commence, personne ne répond')
  await dialog.getByRole('button', { name: w('crisis:confirm') }).click()
  await expect(side.getByText(w('crisis:messageStatus.released'))).toBeVisible()
  await expect(window.getByText(/est à ratifier dans 0:5\d:\d\d/u)).toBeVisible()

  await window.getByRole('button', { name: w('crisis:act.ratify') }).click()
  await dialog.getByLabel(w('crisis:secondPerson')).click()
  await expect(window.getByRole('option')).toHaveText(['Basile Okoro'])
  await window.getByRole('option', { name: 'Basile Okoro' }).click()
  await dialog.getByLabel(w('crisis:ownPassphrase')).fill(OWN)
  await dialog.getByRole('button', { name: w('crisis:act.ratify') }).click()
  await expect(window.getByText(/est à ratifier/u)).toHaveCount(0)

  await side.getByRole('button', { name: w('crisis:act.withdraw') }).click()
  await dialog.getByLabel(w('crisis:reason')).fill('Le nombre était faux')
  await dialog.getByRole('button', { name: w('crisis:confirm') }).click()
  await expect(side.getByText(w('crisis:messageStatus.withdrawn'))).toBeVisible()
})
