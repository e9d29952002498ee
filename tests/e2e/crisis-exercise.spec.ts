import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { PASSPHRASE } from '../../electron/launch/drive/passphrase.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { addSecondPerson } from './add-second-person.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la joueuse a sa phrase'
const TITLE = 'La vidéo du portail'

async function violations(window: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** From the hall: takes the first exercise that ships. */
async function takeExercise(window: Page): Promise<void> {
  await window.keyboard.press('Control+7')
  await window.getByRole('button', { name: w('exercise:prepare') }).click()
  await window.getByRole('dialog').getByRole('radio', { name: TITLE }).waitFor()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('exercise:prepare') })
    .click()
  await window.getByRole('heading', { level: 1, name: TITLE }).waitFor()
}

async function choosePlayer(window: Page, name: string): Promise<void> {
  await window.getByRole('combobox', { name: w('exercise:part.player') }).press('ArrowDown')
  await window.getByRole('option', { name }).click()
  await window.keyboard.press('Escape')
  await expect(window.getByText(w('exercise:missing.player'))).toBeHidden()
}

async function startExercise(window: Page): Promise<void> {
  await window.getByRole('button', { name: w('exercise:start') }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('exercise:start') })
    .click()
  await window.getByRole('timer', { name: w('exercise:time') }).waitFor()
}

async function act(window: Page, name: string, passphrase: string): Promise<void> {
  await goToScreen(window, 'fr', 'settings')
  await window.getByRole('tab', { name: w('settings:section.persons') }).click()
  await window
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('button', { name: w('settings:persons.act') })
    .click()
  const dialog = window.getByRole('dialog')
  await dialog.locator('input[type="password"]').fill(passphrase)
  await dialog.getByRole('button', { name: w('settings:persons.act') }).click()
  await expect(dialog).toBeHidden()
}

test('an exercise is written, checked before its start, led, and played without its players seeing what comes', async () => {
  test.setTimeout(240_000)
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Inès Baret', OWN)
  await takeExercise(window)

  // Nobody plays, then an inject for nobody: said before the start, the inject named.
  await window.getByRole('button', { name: w('exercise:start') }).click()
  await expect(window.getByRole('alert')).toContainText('personne ne joue')
  await choosePlayer(window, 'Inès Baret')
  await window.getByRole('button', { name: w('exercise:addInject') }).click()
  await window.getByRole('textbox', { name: w('exercise:words') }).fill('Un dernier appel')
  await expect(window.locator('[data-inject][aria-current]')).toContainText(w('exercise:fault.inject-without-target'))
  await window.getByRole('button', { name: w('exercise:start') }).click()
  await expect(window.getByRole('alert')).toContainText('l’inject 15 n’est pour personne')
  expect(await violations(window)).toEqual([])
  const to = window.getByRole('combobox', { name: w('exercise:to') })
  await to.fill('Porte')
  await window.getByRole('option', { name: 'Porte-parole' }).click()
  await expect(window.getByText(w('exercise:fault.inject-without-target'))).toHaveCount(0)
  await startExercise(window)

  // What is due at T+0 arrives by itself; the rest is sent, skipped and seen by hand.
  const injects = window.getByRole('list', { name: w('exercise:injects') }).getByRole('listitem')
  await expect(injects.nth(0)).toHaveAttribute('data-mark', 'delivered')
  await window.getByRole('button', { name: 'Envoyer maintenant\u00a0: inject 2', exact: true }).click()
  await expect(injects.nth(1)).toHaveAttribute('data-mark', 'delivered')
  await window.getByRole('button', { name: 'Passer\u00a0: inject 3', exact: true }).click()
  await window.getByRole('dialog').getByLabel(w('crisis:reason')).fill('Le temps manque')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('crisis:confirm') })
    .click()
  await expect(injects.nth(2)).toHaveAttribute('data-mark', 'skipped')
  await window.getByRole('button', { name: 'Action attendue vue\u00a0: inject 1', exact: true }).click()
  await window.getByRole('dialog').getByLabel(w('crisis:reason')).fill('Vidéo gardée, niveau 2')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('crisis:confirm') })
    .click()
  await expect(injects.nth(0)).toContainText('Vidéo gardée, niveau 2')
  await expect(injects.nth(0)).toContainText('vue par')

  // The clock stands still while it is paused, and runs faster when it is told to.
  const clock = window.getByRole('timer', { name: w('exercise:time') })
  await window.getByRole('button', { name: w('exercise:pause') }).click()
  await window.getByRole('button', { name: w('exercise:resume') }).waitFor()
  const stood = await clock.textContent()
  await window.waitForTimeout(2100)
  expect(await clock.textContent()).toBe(stood)
  await window.getByRole('combobox', { name: w('exercise:speed') }).press('ArrowDown')
  await window.getByRole('option', { name: 'vitesse × 60', exact: true }).click()
  await window.getByRole('button', { name: w('exercise:resume') }).click()
  // T+14, four or so real seconds from here at this speed, is fourteen minutes of exercise.
  await expect(injects.nth(3)).toHaveAttribute('data-mark', 'delivered', { timeout: 25_000 })
  await window.getByRole('button', { name: w('exercise:pause') }).click()
  await window.getByRole('button', { name: w('exercise:resume') }).waitFor()
  const score = window.getByRole('region', { name: 'Objectif 1' })
  await score.getByText(w('exercise:score.1'), { exact: true }).click()
  await score.getByRole('textbox').fill('Approuvée à T+17')
  await score.getByRole('button', { name: w('exercise:keepScore') }).click()
  await expect(score.getByRole('button', { name: w('exercise:keepScore') })).toBeHidden()
  expect(await violations(window)).toEqual([])

  // The player: the room says EXERCISE everywhere, shows what came, and nothing of what will.
  const incident = new URL(window.url()).hash.replace('/animation', '')
  await act(window, 'Inès Baret', OWN)
  await window.evaluate((hash) => {
    globalThis.location.hash = hash
  }, incident)
  const feed = window.getByRole('list', { name: w('exercise:feed') })
  await expect(feed.getByRole('listitem')).toHaveCount(3)
  await expect(feed.getByRole('listitem').first()).toContainText('Ministère kersavien')
  await expect(window.locator('[data-watermark="EXERCISE"]')).toHaveCount(1)
  await expect(window.getByText(w('crisis:band.EXERCISE'))).toBeVisible()
  await expect(window.getByRole('link', { name: w('exercise:animate') })).toHaveCount(0)
  await expect(window.getByText('Canal Azur 9')).toHaveCount(0)
  await window.getByRole('button', { name: 'Consigner\u00a0: Radio Estuaire, rédaction' }).click()
  await window.keyboard.type('rappel promis à 11 h 10')
  await window.keyboard.press('Control+Enter')
  const log = window.getByRole('list', { name: w('crisis:log') })
  await expect(log.getByRole('listitem').first()).toContainText('Radio Estuaire, rédaction (Téléphone)')
  await expect(log.getByRole('listitem').first()).toContainText('rappel promis à 11 h 10')
  expect(await violations(window)).toEqual([])
  await window.evaluate((hash) => {
    globalThis.location.hash = `${hash}/animation`
  }, incident)
  await expect(window.getByRole('alert')).toContainText(w('exercise:refusal.animators-only'))
  await expect(window.getByText('Canal Azur 9')).toHaveCount(0)

  // Who leads it finds it as it was.
  await act(window, 'Anne Martin', PASSPHRASE)
  await window.evaluate((hash) => {
    globalThis.location.hash = `${hash}/animation`
  }, incident)
  await expect(injects.nth(2)).toHaveAttribute('data-mark', 'skipped')
})
