import { randomBytes } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { PASSPHRASE } from '../../electron/launch/drive/passphrase.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { killDataProcess } from './kill-data-process.ts'
import { openUnisson } from './open-unisson.ts'
import { recordedMessages, recordMessages } from './record-messages.ts'

const w = (key: string): string => words('fr', key)
const text = (window: Page) => window.locator('.text-editor')
const saved = (window: Page) => expect(window.getByTestId('save-state')).toHaveAttribute('data-kind', 'saved')

/** Nothing waits to be saved and nothing failed: what was kept through the unlock may be saved before the text is on screen again. */
const settled = (window: Page) => expect(window.locator('[data-testid="save-state"]:not([data-kind="saved"])')).toHaveCount(0)

/** Remembers every alert from now on: the banner may stand for less time than a driver takes to look. */
async function watchBanner(window: Page): Promise<void> {
  await window.evaluate(() => {
    const store = globalThis as { alerts?: string[] }
    if (store.alerts) return
    const alerts: string[] = []
    store.alerts = alerts
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role="alert"]')) alerts.push(alert.textContent)
    }).observe(document.body, { childList: true, subtree: true })
  })
}

/** The alerts since the last time, and forgets them. */
function bannerWords(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => (globalThis as { alerts?: string[] }).alerts?.splice(0) ?? [])
}

/** How many words the last save that was answered before now had. */
async function acknowledgedWords(application: ElectronApplication): Promise<number> {
  const all = (await recordedMessages(application)).join('\n')
  const answers = [...all.matchAll(/"savedAt":"[^"]+","words":(\d+)/gu)]
  return Number(answers.at(-1)?.[1] ?? 0)
}

test('the data process killed while typing, three times: nothing that was answered is lost, and typing goes on', async () => {
  await using unisson = await openUnisson({ prepare: recordMessages })
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await newDocument(window, 'fr', { title: 'Au fil du doigt' })
  let typed = 0
  for (let round = 1; round <= 3; round += 1) {
    await watchBanner(window)
    const before = typed
    // Longer pauses now and then, so that saves happen; the kill falls into the middle of the typing.
    const ended = new AbortController()
    const kill = new Promise((resolve) => setTimeout(resolve, 900 + 170 * round))
      .then(() => killDataProcess(application))
      .finally(() => ended.abort())
    while (!ended.signal.aborted) {
      typed += 1
      await window.keyboard.type(`mot${typed} `)
      if (typed % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 130))
    }
    await kill
    const acknowledged = await acknowledgedWords(application)
    expect(acknowledged, 'some of it was saved before the kill').toBeGreaterThan(before)
    await expect(window.getByLabel(w('unlock:passphrase'), { exact: true })).toBeVisible({ timeout: 20_000 })
    expect(await bannerWords(window)).toContain(w('frame:dataProcess.restarting'))
    await unlockWorkspace(window, 'fr')
    await expect(text(window)).toBeVisible()
    await settled(window)
    const kept = (await text(window).innerText()).trim().split(/\s+/u)
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
    // What is there is what was typed, in order, without a hole or an echo.
    const all = Array.from({ length: typed }, (_, index) => `mot${index + 1}`)
    expect(all.slice(0, kept.length - 1)).toEqual(kept.slice(0, -1))
    expect(all.slice(0, kept.length).join(' ').startsWith(kept.join(' '))).toBe(true)
    typed = kept.length
    await text(window).click()
    await window.keyboard.press('Control+End')
    // The last word may have lost its end with the process.
    await window.keyboard.press('Control+Shift+ArrowLeft')
    await window.keyboard.type(`mot${typed} `)
  }
  await saved(window)
  await window.keyboard.press('Control+l')
  await unlockWorkspace(window, 'fr')
  await expect(text(window)).toHaveText(Array.from({ length: typed }, (_, index) => `mot${index + 1}`).join(' '))
})

test('a damaged database is said, restored from a verified backup, and kept', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-damage-'))
  const folder = join(profile, 'workspace')
  {
    await using unisson = await openUnisson({ profile })
    const { window } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await newDocument(window, 'fr', { title: 'Avant le dégât' })
    await window.keyboard.type('Ces mots sont dans la sauvegarde.')
    await saved(window)
    await window.keyboard.press('Control+l')
    await expect(window.getByText(w('unlock:lastBackup').split('{{')[0] ?? '')).toBeVisible({ timeout: 30_000 })
  }
  const name = (await readdir(folder)).find((file) => file.endsWith('.db')) ?? ''
  const handle = await open(join(folder, name), 'r+')
  const { size } = await handle.stat()
  for (let at = 8192; at < size; at += 16_384) await handle.write(randomBytes(2048), 0, 2048, at)
  await handle.close()
  const damaged = await readFile(join(folder, name))

  await using again = await openUnisson({ profile })
  const { window } = again
  await unlockWorkspace(window, 'fr')
  await expect(window.getByRole('heading', { name: w('unlock:damaged.title') })).toBeVisible({ timeout: 30_000 })
  await expect(window.getByText(w('unlock:damaged.kept'))).toBeVisible()
  await expect(window.getByText(w('settings:backups.verified')).first()).toBeVisible()
  await window
    .getByRole('button', { name: new RegExp(w('settings:backups.restoreOf').split('{{')[0] ?? '') })
    .first()
    .click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('settings:backups.passphrase'), { exact: true }).fill(PASSPHRASE)
  await dialog.getByRole('button', { name: w('settings:backups.restore'), exact: true }).click()
  await expect(window.getByText(w('settings:backups.restored').split('{{')[0] ?? '')).toBeVisible({ timeout: 30_000 })
  await unlockWorkspace(window, 'fr')
  await goToScreen(window, 'fr', 'write')
  await window.locator('[data-document]', { hasText: 'Avant le dégât' }).click()
  await expect(text(window)).toHaveText('Ces mots sont dans la sauvegarde.')
  const kept = join(folder, 'kept')
  const [keptName = ''] = await readdir(kept)
  expect((await readFile(join(kept, keptName))).equals(damaged), 'the damaged file is there, byte for byte').toBe(true)
  await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
})

test('two windows on one text: the second save is told, and its words are in a copy', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await newDocument(window, 'fr', { title: 'À deux mains' })
  await window.keyboard.type('Début. ')
  await saved(window)
  const opened = application.waitForEvent('window')
  await application.evaluate(({ app, BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows()
    const second = new BrowserWindow({
      width: 1280,
      height: 720,
      webPreferences: { preload: `${app.getAppPath()}/dist/preload/preload.cjs`, sandbox: true, contextIsolation: true },
    })
    void second.loadURL(first?.webContents.getURL() ?? '')
  })
  const other = await opened
  await expect(text(other)).toContainText('Début.')
  await text(other).click()
  await other.keyboard.press('Control+End')
  await Promise.all([window.keyboard.type('La première main écrit.'), other.keyboard.type('La seconde main écrit.')])
  const told = (page: Page) => page.getByText(w('write:conflict.title'))
  await expect.poll(async () => (await told(window).count()) + (await told(other).count())).toBe(1)
  const [loser, winner] = (await told(window).count()) === 1 ? [window, other] : [other, window]
  const lost = (await text(loser).innerText()).trim()
  await saved(winner)
  await expect(loser.getByText(w('write:conflict.kept'))).toBeVisible()
  await loser.getByRole('button', { name: w('write:conflict.openCopy') }).click()
  await expect(told(loser)).toHaveCount(0)
  await expect(text(loser)).toHaveText(lost)
  const kept = (await text(winner).innerText()).trim()
  await winner.locator('[data-document]', { hasText: /copie récupérée/u }).click()
  await expect(text(winner)).toHaveText(lost)
  await winner.locator('[data-document]', { hasText: /^À deux mains(?! \()/u }).click()
  await expect(text(winner)).toHaveText(kept)
})
