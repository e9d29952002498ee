import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../electron/launch/drive/words.ts'
import { createWorkspace, startService } from '../helpers/workspace.ts'
import { enter, reach, write } from './keyboard-alone.ts'

const w = (key: string): string => words('fr', key)

/** An empty workspace, with what ships, where two persons work. */
export async function prepareWorkspace(profile: string, name: string, passphrase: string): Promise<void> {
  const service = startService(join(profile, 'workspace'))
  await createWorkspace(service)
  await service.calls.persons.add({ name, role: 'press-officer', passphrase })
  await service.close()
}

/** A task that is still to be settled, found by its title. */
const cardOf = (window: Page, title: string): Locator =>
  window
    .getByRole('region', { name: w('crisis:tasks') })
    .getByRole('listitem')
    .filter({ has: window.locator('[data-task]', { hasText: title }) })
    .first()

/** Its head, which opens it. */
export const task = (window: Page, title: string): Locator => cardOf(window, title).locator('[data-task]')

/** Answers the dialog that asks why. */
export async function giveReason(window: Page, reason: string): Promise<void> {
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel(w('crisis:reason'))).toBeFocused()
  await window.keyboard.insertText(reason)
  await enter(window, dialog.getByRole('button', { name: w('crisis:confirm') }))
  await expect(dialog).toBeHidden()
}

/** Opens a task, ticks its list from top to bottom, and says that it is done. */
export async function doTask(window: Page, title: string): Promise<void> {
  const head = task(window, title)
  await enter(window, head)
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  const card = cardOf(window, title)
  for (const box of await card.getByRole('checkbox').all()) {
    await reach(window, box)
    await window.keyboard.press('Space')
    await expect(box).toBeChecked()
  }
  await enter(window, card.getByRole('button', { name: w('crisis:act.done'), exact: true }))
  await expect(head).toBeHidden()
}

/** Opens a task and says why nobody need do it. */
export async function setAside(window: Page, title: string, reason: string): Promise<void> {
  const head = task(window, title)
  await enter(window, head)
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  const card = cardOf(window, title)
  await enter(window, card.getByRole('button', { name: w('crisis:act.notApplicable') }))
  await giveReason(window, reason)
  await expect(head).toBeHidden()
}

/** An entry of a menu: opened by Enter, walked by the arrows. */
export async function choose(window: Page, button: string, item: string): Promise<void> {
  await enter(window, window.getByRole('button', { name: button, exact: true }))
  const entry = window.getByRole('menuitem', { name: item })
  await expect(entry).toBeVisible()
  await expect(async () => {
    await window.keyboard.press('ArrowDown')
    await expect(entry).toBeFocused({ timeout: 50 })
  }).toPass({ intervals: [20] })
  await window.keyboard.press('Enter')
}

/** The second person proves by their passphrase that they are here; where they are the only one, nobody is chosen. */
export async function proveAs(window: Page, passphrase: string, action: string): Promise<void> {
  const dialog = window.getByRole('dialog')
  await write(window, dialog.getByLabel(w('crisis:ownPassphrase')), passphrase)
  await enter(window, dialog.getByRole('button', { name: action, exact: true }))
  await expect(dialog).toBeHidden()
}
