import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { addSecondPerson } from './add-second-person.ts'
import { declareIncident } from './declare-incident.ts'
import { expectNoBarrier } from './expect-no-barrier.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la deuxième personne a sa phrase'

test('a shift ends: what is open is read, the other takes over by their own passphrase, and both names are in the log', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Enlèvement à Niamey')
  await window.getByRole('button', { name: `${w('crisis:takeRole')}\u00a0: Main courante` }).click()
  await window.getByRole('tab', { name: w('crisis:roles'), exact: true }).click()
  await expect(window.getByRole('tabpanel')).toContainText('Titulaire\u00a0: Anne Martin')
  await window.getByRole('button', { name: w('handover:action') }).click()

  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel(w('handover:note'))).toBeFocused()
  const matters = dialog.getByRole('region', { name: w('handover:open') })
  await expect(matters).toContainText('Consigner et classer')
  await expect(matters).toContainText('Incident déclaré')
  await expectNoBarrier(window, '[role="dialog"]')
  await dialog.getByLabel(w('handover:note')).fill('La famille rappelle à 22 h')
  await dialog.getByRole('combobox', { name: w('handover:to') }).click()
  await window.getByRole('option', { name: 'Basile Okoro' }).click()
  const own = dialog.getByLabel(w('crisis:ownPassphrase'))
  const submit = dialog.getByRole('button', { name: w('handover:submit') })
  await own.fill('ce n’est pas la sienne')
  await submit.click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await own.fill(OWN)
  await submit.click()
  await expect(dialog).toBeHidden()

  await expect(window.getByRole('tabpanel')).toContainText('Titulaire\u00a0: Basile Okoro')
  const log = window.getByRole('list', { name: w('crisis:log') }).getByRole('listitem')
  await expect(log.first()).toContainText('Basile Okoro prend la relève, après Anne Martin')
  await expect(log.nth(1)).toContainText('Anne Martin passe la relève à Basile Okoro')
  await expect(log.nth(1)).toContainText('La famille rappelle à 22 h')
  // Whoever took over is at the workstation from then on.
  await expect(window.getByRole('contentinfo')).toContainText('Basile Okoro')
})
