import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../electron/launch/drive/words.ts'
import { createWorkspace, startService } from '../helpers/workspace.ts'
import { LEAD, playbookFixture, SPOKESPERSON } from '../unit/crisis/playbook-fixture.ts'

const w = (key: string): string => words('fr', key)

/** A workspace with a small playbook, a second person, and an exercise on it that the first animates and both play. */
export async function prepareExercise(profile: string, title: string, name: string, passphrase: string): Promise<void> {
  const service = startService(join(profile, 'workspace'))
  const playbook = playbookFixture()
  await createWorkspace(service)
  const { calls } = service
  const { id: second } = await calls.persons.add({ name, role: 'press-officer', passphrase })
  const { actingId: first } = await calls.persons.list()
  await calls.playbooks.save({ playbook })
  await calls.playbooks.submit({ id: playbook.id })
  await calls.playbooks.publish({ id: playbook.id })
  const { exercise, revision } = await calls.exercises.create({ from: 'nothing', title, playbookId: playbook.id })
  const inject = {
    channel: 'press' as const,
    media: [],
    expectedAction: 'Rappeler',
    objectiveIds: ['objective--1'],
    condition: null,
  }
  await calls.exercises.save({
    revision,
    exercise: {
      ...exercise,
      participants: [...exercise.participants, ...[first, second].map((personId) => ({ personId, part: 'player' as const }))],
      objectives: [{ id: 'objective--1', title: 'Parler avant T+15', measure: '' }],
      injects: [
        { ...inject, id: 'inject--1', offsetMinutes: 0, from: 'Radio Estuaire', to: [SPOKESPERSON], text: 'Confirmez-vous ?' },
        { ...inject, id: 'inject--2', offsetMinutes: 20, from: 'Le Phare', to: [LEAD], text: 'Et maintenant ?' },
      ],
    },
  })
  await service.close()
}

/** As the keyboard does it: the focus goes there, then Enter. */
export async function press(control: Locator): Promise<void> {
  await control.focus()
  await control.press('Enter')
}

/** Answers the dialog that asks why. */
export async function giveReason(window: Page, reason: string): Promise<void> {
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('crisis:reason')).fill(reason)
  await press(dialog.getByRole('button', { name: w('crisis:confirm') }))
  await expect(dialog).toBeHidden()
}

/** Somebody proves by their own passphrase that they are here. */
export async function proveAs(window: Page, field: string, name: string, passphrase: string, action: string): Promise<void> {
  const dialog = window.getByRole('dialog')
  const who = dialog.getByRole('combobox', { name: field })
  await who.press('ArrowDown')
  const option = window.getByRole('option', { name, exact: true })
  await option.waitFor()
  for (let step = 0; step < 20 && (await option.getAttribute('data-combobox-selected')) === null; step += 1)
    await who.press('ArrowDown')
  await who.press('Enter')
  await expect(who).toHaveValue(name)
  await dialog.getByLabel(w('crisis:ownPassphrase')).fill(passphrase)
  await press(dialog.getByRole('button', { name: action, exact: true }))
  await expect(dialog).toBeHidden()
}
