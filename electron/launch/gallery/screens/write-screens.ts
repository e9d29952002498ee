import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFile } from '../../drive/choose-file.ts'
import { openFinding } from '../../drive/open-finding.ts'
import type { Screen } from '../screen.ts'
import type { ScreenContext } from '../screen-context.ts'
import { go } from './go.ts'

/** Write, on the demonstration's documents. */
export const writeScreens: readonly Screen[] = [
  {
    name: 'write-list',
    open: async ({ window }) => {
      await go(window, 'write')
      await window.locator('[data-document]').first().waitFor()
    },
  },
  {
    name: 'write-findings',
    open: async ({ window }) => {
      await openDocument(window, 'Bamako')
      await openFinding(window.locator('li[data-rule="figure-mismatch"]'))
      await window.locator('mark[data-side="point"]').waitFor()
    },
  },
  {
    name: 'write-accept-finding',
    open: async ({ window }) => {
      await window.locator('li[data-rule="figure-mismatch"] [data-finding-key]').press('w')
      await window.getByRole('dialog').getByRole('textbox').waitFor()
    },
  },
  {
    name: 'write-find-and-replace',
    open: async ({ window, t }) => {
      await openDocument(window, 'Bamako')
      await window.locator('.text-editor').click()
      await window.keyboard.press('Control+h')
      await window.getByRole('textbox', { name: t('editor:find.query'), exact: true }).fill('Valmont')
    },
  },
  {
    name: 'write-versions',
    open: async ({ window, t }) => {
      await window.keyboard.press('Escape')
      await window.getByRole('tab', { name: t('write:tab.versions') }).click()
      await window.getByLabel(t('write:version.label')).waitFor()
    },
  },
  {
    name: 'write-details',
    open: async ({ window, t }) => {
      await window.getByRole('tab', { name: t('write:tab.details') }).click()
      await window.getByRole('button', { name: t('write:export.md'), exact: true }).waitFor()
    },
  },
  {
    name: 'write-without-findings',
    open: async ({ window, t }) => {
      await window.getByRole('tab').first().click()
      await openDocument(window, 'convoi humanitaire')
      await window.getByText(t('findings:clear'), { exact: true }).waitFor()
    },
  },
  {
    name: 'write-arabic',
    open: async ({ window }) => {
      await openDocument(window, 'تين بركة')
      await window.locator('.text-editor[dir="rtl"], [dir="rtl"] .text-editor').first().waitFor()
    },
  },
  {
    name: 'write-new-document',
    open: async ({ window, t }) => {
      await window.keyboard.press('Control+n')
      await window.getByRole('form', { name: t('write:new.title') }).waitFor()
    },
  },
  {
    name: 'write-import-refused',
    open: async ({ window, application, folder, t }) => {
      await window.keyboard.press('Escape')
      await writeFile(join(folder, 'note.docx'), 'Ceci n’est pas un document Word.')
      await chooseFile(application, join(folder, 'note.docx'))
      await window
        .getByRole('button', { name: t('write:import.tool'), exact: true })
        .first()
        .click()
      await window.getByRole('alert').first().waitFor()
    },
  },
]

async function openDocument(window: ScreenContext['window'], title: string): Promise<void> {
  await go(window, 'write')
  await window.locator('[data-document]', { hasText: title }).first().click()
  await window.locator('[data-document][aria-current="true"]', { hasText: title }).first().waitFor()
  await window.locator('.text-editor').waitFor()
}
