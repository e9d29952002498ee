import { expect, test, type Page } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

/** The clock that this window reads goes forward; the data process keeps its own. */
async function later(window: Page, minutes: number): Promise<void> {
  await window.evaluate((ahead) => {
    const before = Date.now.bind(Date)
    Date.now = () => before() + ahead
  }, minutes * 60_000)
}

/** Counts the notes that the window plays, which it plays all the same. */
async function countNotes(window: Page): Promise<void> {
  await window.evaluate(() => {
    const counted = globalThis as { notes?: number }
    counted.notes = 0
    const play = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function start(when?: number) {
      counted.notes = (counted.notes ?? 0) + 1
      play.call(this, when)
    }
  })
}

const notes = (window: Page): Promise<number> => window.evaluate(() => (globalThis as { notes?: number }).notes ?? 0)

test('what is overdue calls until it is acknowledged by key or put off with a reason, both in the log; nothing calls once it is over', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await declareIncident(window, 'Enlèvement à Niamey')
  const reminders = window.getByRole('region', { name: w('timers:calling') })
  const rows = reminders.getByRole('listitem')
  const status = reminders.getByRole('status')
  const newest = window
    .getByRole('list', { name: w('crisis:log') })
    .getByRole('listitem')
    .first()
  // The first step is due with T0: it calls, and is not late.
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText(w('timers:due'))

  // Off until somebody wants it; one key, and what begins to call from now on is heard as well.
  const sound = window.getByRole('button', { name: w('timers:sound.label') })
  await countNotes(window)
  await expect(sound).toHaveAttribute('aria-pressed', 'false')
  await later(window, 6)
  await expect(rows).toHaveCount(2)
  expect(await notes(window)).toBe(0)
  await window.keyboard.press('Control+Shift+U')
  await expect(sound).toHaveAttribute('aria-pressed', 'true')
  const heard = await notes(window)
  expect(heard).toBe(2)
  await later(window, 6)
  await expect.poll(() => notes(window)).toBeGreaterThan(heard)
  await window.keyboard.press('Control+Shift+U')
  await expect(sound).toHaveAttribute('aria-pressed', 'false')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText(w('crisis:overdue'))
  await expect(rows.first()).toContainText(/retard 0:1[12]:\d\d/u)
  await expect(status).toContainText(/^\d+ rappels\u00a0: /u)
  await expect(window.getByRole('timer')).toBeInViewport({ ratio: 1 })

  const titleOf = async () => (await rows.first().locator('[dir=auto]').textContent()) ?? '-'
  const first = await titleOf()
  // Even from the log's input.
  await window.keyboard.press('Control+J')
  await window.keyboard.press('Control+Shift+A')
  await expect(newest).toContainText(`Rappel vu\u00a0: ${first}`)
  await expect(rows.first()).not.toContainText(first)
  await expect(status).not.toContainText(first)

  const second = await titleOf()
  await window.keyboard.press('Control+Shift+M')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel(w('crisis:reason'))).toBeFocused()
  await expect(dialog.getByRole('button', { name: w('timers:snoozeSubmit') })).toBeDisabled()
  await dialog.getByText('5 min', { exact: true }).click()
  await dialog.getByLabel(w('crisis:reason')).fill('Le poste rappelle à la demie')
  await dialog.getByRole('button', { name: w('timers:snoozeSubmit') }).click()
  await expect(dialog).toBeHidden()
  await expect(newest).toContainText('Le poste rappelle à la demie')
  await expect(newest).toContainText(second)
  await expect(rows.first()).not.toContainText(second)
  await expect(reminders).toContainText(/1 rappel suspendu/u)

  // What was put off calls again when its time is over; what was acknowledged does not.
  await later(window, 9)
  await expect(status).toContainText(second)
  await expect(status).not.toContainText(first)

  await window.getByRole('button', { name: w('crisis:status.active'), exact: true }).click()
  await window.getByRole('menuitem', { name: w('crisis:ask.cancel') }).click()
  await dialog.getByLabel(w('crisis:reason')).fill('Fausse alerte')
  await dialog.getByRole('button', { name: w('crisis:confirm') }).click()
  await expect(rows).toHaveCount(0)
  await expect(status).toHaveText('')
})
