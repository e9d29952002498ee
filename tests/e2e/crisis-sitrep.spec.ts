import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const read = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')

async function addFact(window: Page, text: string): Promise<void> {
  await window.getByRole('tab', { name: w('crisis:facts') }).click()
  await window.getByRole('button', { name: w('crisis:addFact') }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('crisis:fact'), { exact: true }).fill(text)
  await dialog.getByLabel(w('crisis:source'), { exact: true }).fill('Poste de Niamey')
  await dialog.getByRole('button', { name: w('common:save') }).click()
  await expect(dialog).toBeHidden()
}

test('one key makes the situation report: read in the room, each line leads to its entry, signed into the log, then on paper', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-sitrep-'))
  try {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await declareIncident(window, 'Enlèvement à Niamey')
    await addFact(window, 'Une personne ne répond plus')
    for (let line = 0; line < 30; line += 1) {
      await window.keyboard.press('Control+J')
      await window.keyboard.type(`Ligne ${line}`)
      await window.keyboard.press('Enter')
      await expect(
        window
          .getByRole('list', { name: w('crisis:log') })
          .getByRole('listitem')
          .first(),
      ).toContainText(`Ligne ${line}`)
    }

    // One key, even from the log's input.
    await window.keyboard.press('Control+Shift+P')
    const pane = window.getByRole('region', { name: w('papers:kind.sitrep') })
    await expect(pane.getByRole('heading', { level: 2 })).toContainText('1')
    await expect(pane.getByText('Une personne ne répond plus')).toBeVisible()
    const code = await pane.locator('code').textContent()
    // 32 entries: the code begins with the place of the head.
    expect(code).toMatch(/^32-/u)

    // The fact is entry 2, far below what the log shows.
    await pane.getByRole('button', { name: 'Aller à l’entrée 2', exact: true }).first().click()
    const row = window.getByRole('list', { name: w('crisis:log') }).locator('[data-seq="2"]')
    await expect(row).toBeFocused()
    await expect(row).toBeInViewport()
    await expect(row).toContainText('Une personne ne répond plus')
    // Whatever scrolls, the clock does not.
    await expect(window.getByRole('timer')).toBeInViewport({ ratio: 1 })

    await pane.getByRole('button', { name: /^Signer et consigner le n° 1$/u }).click()
    await expect(pane.getByText(/^N° 1 consigné/u)).toBeVisible()
    const log = window.getByRole('list', { name: w('crisis:log') })
    await log.evaluate((list) => list.closest('section')?.scrollTo(0, 0))
    await expect(log.locator('[data-seq="33"]')).toContainText(code ?? '-')

    await chooseFolder(application, folder)
    await pane.getByRole('button', { name: w('papers:format.pdf') }).click()
    await expect(pane.getByText(/Enregistré.+\.pdf/u)).toBeVisible({ timeout: 30_000 })
    const [name = ''] = /Point de situation.+\.pdf/u.exec((await pane.getByText(/Enregistré/u).textContent()) ?? '') ?? []
    const paper = read(pdfText(await readFile(join(folder, name))))
    expect(paper).toContain(read('Une personne ne répond plus'))
    // What stands on paper is what was signed.
    expect(paper).toContain(read(code ?? '-'))

    await pane.getByRole('button', { name: w('papers:sitrep.close') }).click()
    await addFact(window, 'Le véhicule est retrouvé vide')
    await window.keyboard.press('Control+Shift+P')
    // The second tells what is new since the first, and not what the first told.
    await expect(pane.getByRole('heading', { level: 2 })).toContainText('2')
    await expect(pane.getByText('Le véhicule est retrouvé vide').first()).toBeVisible()
    await expect(pane.getByText('Une personne ne répond plus')).toHaveCount(0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
