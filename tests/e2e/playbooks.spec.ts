import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const TITLE = 'Compte officiel piraté'

async function tab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', { name: w(`playbooks:tab.${name}`), exact: true }).click()
}

/** Serious and critical faults that axe finds. */
async function violations(window: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** From any screen to a playbook of the library, by keyboard alone. */
async function openByKeyboard(window: Page): Promise<void> {
  await window.keyboard.press('Control+7')
  await window.getByRole('link', { name: TITLE }).waitFor()
  for (let tries = 0; tries < 60; tries += 1) {
    await window.keyboard.press('Tab')
    if ((await window.locator(':focus').textContent()) === TITLE) break
  }
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { level: 1, name: TITLE }).waitFor()
}

test('a playbook that ships is read by keyboard, and its graph shows the steps of its outline', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openByKeyboard(window)
  const rows = window.locator('[data-step]')
  await expect(rows).toHaveCount(24)
  expect(await violations(window)).toEqual([])

  await rows.first().focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true')
  await expect(window.getByRole('heading', { level: 2, name: 'Déclarer la crise et nommer les rôles' })).toBeVisible()

  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-step')))
  await tab(window, 'graph')
  const nodes = window.locator('[data-node]')
  await expect(nodes).toHaveCount(24)
  const drawn = await nodes.evaluateAll((all) => all.map((node) => node.getAttribute('data-node')))
  expect(drawn.toSorted()).toEqual(ids.toSorted())
  expect(await violations(window)).toEqual([])

  // One step is reached by Tab; the arrow keys follow the links, Enter opens the panel.
  await expect(window.locator('[data-node][tabindex="0"]')).toHaveCount(1)
  await window.locator('[data-node][tabindex="0"]').focus()
  await window.keyboard.press('ArrowRight')
  const focused = await window.locator(':focus').getAttribute('data-node')
  expect(focused).not.toBe(ids[0])
  await window.keyboard.press('Enter')
  await expect(window.locator(`[data-node="${focused}"]`)).toHaveAttribute('aria-current', 'true')

  for (const name of ['answers', 'plan']) {
    await tab(window, name)
    expect(await violations(window)).toEqual([])
  }
})

test('a draft is written, reviewed and published, and the next incident runs it', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openByKeyboard(window)
  await window.getByRole('button', { name: w('playbooks:edit') }).click()
  await window.getByRole('button', { name: w('playbooks:submit') }).waitFor()

  const rows = window.locator('[data-step]')
  await rows.nth(1).focus()
  await window.keyboard.press('Enter')
  const title = window.getByLabel(w('playbooks:part.title'), { exact: true })
  await title.fill('Déclarer la crise sans attendre')
  await expect(rows.nth(1)).toContainText('Déclarer la crise sans attendre')
  expect(await violations(window)).toEqual([])

  // A step is taken out by a key and comes back by another, with the fault that its absence made.
  await rows.nth(3).focus()
  await window.keyboard.press('Delete')
  await expect(rows).toHaveCount(23)
  await expect(window.getByText(w('playbooks:fault.dangling-reference'))).toBeVisible()
  await window.keyboard.press('Control+Z')
  await expect(rows).toHaveCount(24)
  await expect(window.getByText(w('playbooks:fault.dangling-reference'))).toBeHidden()

  // Alt and an arrow move a step, Ctrl and D duplicate it.
  await rows.nth(2).focus()
  await window.keyboard.press('Alt+ArrowUp')
  await expect(rows.nth(2)).toContainText('Déclarer la crise sans attendre')
  await window.keyboard.press('Control+Z')
  await expect(rows.nth(1)).toContainText('Déclarer la crise sans attendre')

  await tab(window, 'compare')
  await expect(window.locator('[data-change]')).toHaveCount(1)
  await expect(window.locator('[data-change="changed"] ins')).toHaveText('Déclarer la crise sans attendre')

  await window.getByRole('button', { name: w('playbooks:submit') }).click()
  await window.getByRole('button', { name: w('playbooks:publish'), exact: true }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('playbooks:publish'), exact: true })
    .click()
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(window.getByRole('button', { name: w('playbooks:edit') })).toBeVisible()

  await window.keyboard.press('Control+7')
  const row = window.getByRole('row').filter({ hasText: TITLE })
  await expect(row).toContainText('v2')
  await row.getByRole('button').click()
  await window.getByRole('dialog').getByLabel(w('crisis:declare.what')).fill('Compte détourné à Bamako')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('crisis:declare.submit') })
    .click()
  await window.getByRole('timer').waitFor()
  await expect(window.getByText('Déclarer la crise sans attendre').first()).toBeVisible()
})

test('what was typed is saved by itself and found again, and a draft that was thrown away comes back', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openByKeyboard(window)
  await window.getByRole('button', { name: w('playbooks:edit') }).click()
  await window.getByRole('button', { name: w('playbooks:submit') }).waitFor()
  await window.locator('[data-step]').first().click()
  await window.getByLabel(w('playbooks:part.title'), { exact: true }).fill('Tout consigner')
  // Leaving at once saves at once.
  await window.keyboard.press('Control+1')
  await window.locator('main[data-screen="today"]').waitFor()
  await openByKeyboard(window)
  await expect(window.locator('[data-step]').first()).toContainText('Tout consigner')

  const menu = window.locator('header').getByRole('button', { name: w('common:actions') })
  await menu.click()
  await window.getByRole('menuitem', { name: w('playbooks:discard') }).click()
  await expect(window.locator('[data-step]').first()).not.toContainText('Tout consigner')
  await window.getByRole('button', { name: w('common:undo') }).click()
  await window
    .getByRole('button', { name: w('playbooks:open.draft') })
    .or(window.locator('[data-step]', { hasText: 'Tout consigner' }))
    .first()
    .waitFor()

  await menu.click()
  await window.getByRole('menuitem', { name: w('playbooks:duplicatePlaybook') }).click()
  await window.getByRole('heading', { level: 1, name: `${TITLE} (copie)` }).waitFor()
  await expect(window.locator('[data-step]')).toHaveCount(24)
  await menu.click()
  await window.getByRole('menuitem', { name: w('playbooks:newPlaybook') }).click()
  await window.getByRole('heading', { level: 1, name: w('playbooks:empty.title') }).waitFor()
  await expect(window.locator('[data-step]')).toHaveCount(2)
})
