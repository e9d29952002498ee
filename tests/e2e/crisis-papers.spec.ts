import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const read = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')

/** Presses the button of one paper, and answers the name that the panel says was written. */
async function save(window: Page, kind: string, format: string): Promise<string> {
  const paper = window.getByRole('listitem').filter({ hasText: w(`papers:kind.${kind}`) })
  await paper.getByRole('button', { name: new RegExp(`, ${w(`papers:format.${format}`)}$`, 'u') }).click()
  const said = window.getByText(new RegExp(`^Enregistré.+\\.${format}$`, 'u'))
  await expect(said).toContainText(w(`papers:kind.${kind}`), { timeout: 30_000 })
  return ((await said.textContent()) ?? '').replace(/^Enregistré\s*:\s*/u, '')
}

test('every paper of an incident leaves the room by its button, redacted or whole, and says its name', async () => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'unisson-papers-'))
  try {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await declareIncident(window, 'Enlèvement à Niamey')
    await window.keyboard.press('Control+J')
    await window.keyboard.type('Joindre le poste au +227 90 12 34 56')
    await window.keyboard.press('Enter')
    await chooseFolder(application, folder)
    await window.getByRole('button', { name: w('papers:title') }).click()
    const clock = await window.getByRole('timer').boundingBox()
    const panel = await window.getByRole('dialog').boundingBox()
    // Nothing covers the clock.
    expect(
      (panel?.y ?? 0) >= (clock?.y ?? 0) + (clock?.height ?? 0) || (panel?.x ?? 0) >= (clock?.x ?? 0) + (clock?.width ?? 0),
    ).toBe(true)

    const file = async (name: string) => readFile(join(folder, name))
    for (const kind of ['book', 'sitrep', 'log', 'review']) {
      const pdf = await file(await save(window, kind, 'pdf'))
      expect(read(pdfText(pdf)), kind).toContain(read('Enlèvement à Niamey'))
    }
    expect((await file(await save(window, 'sitrep', 'docx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await file(await save(window, 'evidence', 'zip'))).subarray(0, 2).toString()).toBe('PK')
    expect((await file(await save(window, 'log', 'csv'))).toString()).toContain('90 12 34 56')
    const whole = await save(window, 'incident', 'json')
    expect((await file(whole)).toString()).toContain('90 12 34 56')
    const signed = await save(window, 'log', 'jsonl')
    expect((await file(signed)).toString().split('\n')[0]).toContain('unisson-log/1')
    await expect(window.getByText(/^Code\s*:/u)).toBeVisible()

    await window.getByRole('switch', { name: w('papers:redacted') }).click()
    await expect(window.getByRole('button', { name: /Pièces, ZIP$/u })).toBeDisabled()
    const csv = (await file(await save(window, 'log', 'csv'))).toString()
    expect(csv).not.toContain('90 12 34 56')
    expect(csv).toContain('[…]')

    // A folder that is not there: what happened, what was kept, what to do.
    await chooseFolder(application, join(folder, 'absent'))
    await window.getByRole('button', { name: /Main courante, CSV$/u }).click()
    await expect(window.getByRole('dialog').getByRole('alert')).toBeVisible()

    // Another workspace takes the whole incident in and prints it.
    await using other = await openUnisson()
    await createWorkspace(other.window, { language: 'fr', demo: false })
    await chooseFile(other.application, join(folder, whole))
    await other.window.keyboard.press('Control+7')
    await other.window.getByRole('button', { name: w('papers:import.action') }).click()
    await expect(other.window.getByRole('heading', { level: 1, name: 'Enlèvement à Niamey' })).toBeVisible()
    await chooseFolder(other.application, folder)
    await other.window.getByRole('button', { name: w('papers:title') }).click()
    await save(other.window, 'sitrep', 'pdf')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a log that was kept on paper is typed again with the times at which things happened', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await window.keyboard.press('Control+7')
  await window.keyboard.press('Control+Shift+I')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('combobox', { name: w('crisis:playbook') }).fill('otages')
  await window.keyboard.press('Enter')
  await dialog.getByLabel(w('crisis:declare.what')).fill('Nuit sans courant')
  await dialog.getByRole('button', { name: w('crisis:declare.more') }).click()
  await dialog.getByRole('combobox', { name: w('crisis:declare.mode') }).click()
  await window.getByRole('option', { name: w('crisis:mode.BACKFILL') }).click()
  await dialog.getByLabel(w('papers:when.aware'), { exact: true }).fill('20/11/2026 02:00')
  await dialog.getByLabel(w('papers:when.declared'), { exact: true }).fill('20/11/2026 02:05')
  await dialog.getByRole('button', { name: w('crisis:declare.submit') }).click()
  await expect(window.getByText(w('crisis:band.BACKFILL'))).toBeVisible()
  await expect(window.getByRole('timer')).toContainText('j')
  await window.getByLabel(w('papers:when.entry'), { exact: true }).fill('20/11/2026 02:31')
  await window.getByRole('textbox', { name: w('crisis:newEntry') }).fill('Le poste appelle par radio')
  await window.keyboard.press('Enter')
  const row = window
    .getByRole('list', { name: w('crisis:log') })
    .getByRole('listitem')
    .first()
  await expect(row).toContainText('Le poste appelle par radio')
  await expect(row).toContainText(/:31/u)
  await expect(row).toContainText('écrit à')
})
