import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

/** What axe calls serious or worse, by rule and place. */
async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Writes into the log from wherever the focus is in the room. */
async function note(window: Page, text: string): Promise<void> {
  await window.keyboard.press('Control+J')
  await expect(window.getByRole('textbox', { name: w('crisis:newEntry') })).toBeFocused()
  await window.keyboard.type(text)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('list', { name: w('crisis:log') })).toContainText(text)
}

test('several incidents: one key leads to another, which says how much of it is late; the clocks agree and the tabs stay on one line', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await declareIncident(window, 'Enlèvement à Niamey')
  const title = window.getByRole('heading', { level: 1 })
  await expect(title).toBeFocused()
  await declareIncident(window, 'Otages à Gao')
  await expect(title).toHaveText('Otages à Gao')
  await note(window, 'Ceci est de Gao')
  await window.evaluate(() => {
    const before = Date.now.bind(Date)
    Date.now = () => before() + 6 * 60_000
  })

  const tops = await window.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(4)
  expect(new Set(tops).size).toBe(1)
  await expect(window.getByRole('tab').last()).toBeInViewport({ ratio: 1 })

  await expect(window.getByRole('timer')).toHaveText(/^0:0[67]:\d\d$/u)
  const clocks = await window.evaluate(() => [
    document.querySelector('[role="timer"]')?.textContent,
    [...document.querySelectorAll('footer a')].find((link) => link.textContent?.includes('Gao'))?.querySelector('strong')
      ?.textContent,
  ])
  expect(clocks[1]).toBe(clocks[0])

  const late = window.getByRole('button', { name: /^1 autre incident, [23] tâches en retard$/u })
  await expect(late).toBeVisible()
  await window.keyboard.press('Control+Shift+O')
  const other = window.getByRole('menuitem', { name: /Enlèvement à Niamey/u })
  await expect(other).toContainText(/[23] tâches en retard/u)
  await expect(window.getByRole('menuitem')).toHaveCount(1)
  await window.keyboard.press('ArrowDown')
  await expect(other).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(title).toHaveText('Enlèvement à Niamey')
  await expect(title).toBeFocused()
  // Nothing of one enters the other.
  await expect(window.getByRole('list', { name: w('crisis:log') })).not.toContainText('Ceci est de Gao')
  expect(await faults(window)).toEqual([])
})

test('the wall shows one incident in letters that carry four metres, without what belongs to the room; Escape leads back', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await declareIncident(window, 'Enlèvement à Niamey')
  for (const text of ['Véhicule retrouvé vide', 'Famille au +227 90 12 34 56', 'Cellule ouverte', 'Quatre', 'Cinq', 'Six'])
    await note(window, text)

  await window.keyboard.press('Control+Shift+F')
  const title = window.getByRole('heading', { level: 1, name: 'Enlèvement à Niamey' })
  await expect(title).toBeFocused()
  await expect(window.getByRole('navigation')).toHaveCount(0)
  await expect(window.getByRole('contentinfo')).toHaveCount(0)
  const clock = window.getByRole('timer')
  const shown = await clock.textContent()
  await expect(clock).not.toHaveText(shown ?? '')

  const rowsOf = (name: string) => window.getByRole('region', { name }).getByRole('listitem')
  await expect(rowsOf(w('wall:deadlines'))).toHaveCount(3)
  await expect(rowsOf(w('crisis:log'))).toHaveText([/Six$/u, /Cinq$/u, /Quatre$/u, /Cellule ouverte$/u, /Famille au \[…\]$/u])
  await expect(rowsOf(w('wall:statements')).first()).toContainText(w('wall:toWrite'))
  await expect(window.getByRole('region', { name: w('crisis:decisions') })).toContainText(w('wall:noDecision'))
  await expect(window.getByRole('main').getByRole('textbox')).toHaveCount(0)
  await expect(window.getByRole('main').getByRole('button')).toHaveCount(0)

  // 2.8 hundredths of the height are 19 mm on a screen of 55 inches.
  const small = await window.evaluate(() =>
    [...document.querySelectorAll('main section *, main header h1, main header span')]
      .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .filter((element) => element.closest('a, [data-watermark]') === null)
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight * 0.0279)
      .map((element) => element.textContent),
  )
  expect(small).toEqual([])
  const cut = await window.evaluate(() => [
    document.documentElement.scrollHeight - innerHeight,
    document.documentElement.scrollWidth - innerWidth,
  ])
  expect(cut).toEqual([0, 0])
  expect(await faults(window)).toEqual([])

  await window.keyboard.press('Escape')
  await expect(window.getByRole('tablist')).toBeVisible()
  await expect(window.getByRole('contentinfo')).toBeVisible()
})
