import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('the check of a text is written as a report for people, in PDF and HTML', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-report-'))
  try {
    await using unisson = await openUnisson()
    const { application, window } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await goToScreen(window, 'fr', 'write')
    await window.locator('[data-document]', { hasText: 'Déclaration de l’ambassade à Bamako' }).click()
    await window.getByRole('tab', { name: w('write:tab.details') }).click()
    await chooseFolder(application, folder)
    const section = window.locator('h3', { hasText: w('write:report.title') }).locator('+ div')
    await section.getByRole('button', { name: 'HTML' }).click()
    const html = join(folder, 'Rapport Déclaration de l’ambassade à Bamako.html')
    await expect.poll(() => readFile(html, 'utf8').catch(() => '')).toContain('Chiffre différent')
    await section.getByRole('button', { name: 'PDF' }).click()
    const pdf = html.replace(/html$/, 'pdf')
    await expect
      .poll(() =>
        readFile(pdf)
          .then(({ length }) => length)
          .catch(() => 0),
      )
      .toBeGreaterThan(5_000)
    const printed = pdfText(await readFile(pdf)).replaceAll(/\s/g, '')
    expect(printed).toContain('Rapportdecohérence')
    expect(printed).toContain('quiafait15')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
