import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'
import { openFinding } from '../../electron/launch/drive/open-finding.ts'

const w = (key: string): string => words('fr', key)

test('a rule is read about from its finding, turned off for a type, and told as off; ladders are tried; texts that disagree are shown', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-rules-'))
  try {
    await using unisson = await openUnisson({ profile })
    const { window } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await check(window)
    const figure = window.locator('li[data-rule="figure-mismatch"]')
    await openFinding(figure)

    await figure.getByRole('button', { name: w('findings:howRuleWorks') }).click()
    await expect(window.locator('article[data-page="figure-mismatch"] h2')).toHaveText('Chiffre différent')
    await window.getByRole('dialog').getByRole('searchbox').fill('guillemets crochets')
    await window.getByRole('dialog').getByRole('button', { name: 'Citation modifiée' }).press('Enter')
    await expect(window.locator('article[data-page="misquote"] table')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)

    await window.locator('[data-dissonance] > button').click()
    await expect(window.locator('[data-dissonance] mark', { hasText: /^15$/ }).first()).toBeVisible()

    await goToScreen(window, 'fr', 'settings')
    await window.getByRole('tab', { name: w('settings:section.rules') }).click()
    const setting = window.getByLabel(w('settings:rules.settingOf').replace('{{rule}}', 'Chiffre différent'))
    await setting.selectOption('off')
    await expect(window.locator('tr[data-changed]')).toHaveCount(1)
    await check(window)
    await expect(figure).toHaveCount(0)
    await expect(window.getByText(/^1 règle éteinte/)).toBeVisible()

    await goToScreen(window, 'fr', 'settings')
    await window.getByRole('tab', { name: w('settings:section.ladders') }).click()
    await tryLadder(window)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
})

async function check(window: Page): Promise<void> {
  await goToScreen(window, 'fr', 'coherence')
  await window.getByRole('button', { name: w('coherence:check'), exact: true }).click()
  await window.locator('tbody th button', { hasText: 'Bamako' }).click()
}

/** A form is given to a rung: the text that says it is marked, stored texts would change, and the ladder goes back. */
async function tryLadder(window: Page): Promise<void> {
  const marks = window.locator('output mark')
  await window.getByRole('textbox', { name: w('settings:ladders.tryText') }).fill('Valmont vitupère cette attaque.')
  await expect(window.getByText(w('settings:ladders.noAct'))).toBeVisible()
  await window.locator('[data-act="regret"] button[aria-expanded]').click()
  const forms = window.locator('[data-act="regret"] textarea')
  await forms.press('Control+End')
  await forms.pressSequentially('\nvitupère')
  await expect(marks).toHaveText('vitupère')
  await window.locator('[data-act="deplore"] button[aria-expanded]').click()
  await window.locator('[data-act="deplore"] textarea').fill('stigmatise hautement')
  await window.getByRole('button', { name: w('settings:ladders.measure') }).click()
  await expect(window.getByText(/en moins\s: [1-9]/)).toBeVisible()
  await window.getByRole('button', { name: w('settings:ladders.save'), exact: true }).click()
  const revert = window.getByRole('button', { name: w('settings:ladders.revert'), exact: true })
  await expect(revert).toBeEnabled()
  await revert.click()
  await expect(revert).toBeDisabled()
}
