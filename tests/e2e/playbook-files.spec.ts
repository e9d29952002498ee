import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { action, END, fileOf, node } from '../unit/crisis/cacao/file-kit.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const A = node('action', 3)
const B = node('action', 4)
const FILE = fileOf(
  A,
  {
    [A]: action(B, { name: 'Isoler le poste', commands: [{ type: 'bash', command: 'touch ran' }] }),
    [B]: action(END, { name: 'Prévenir', targets: ['x'] }),
  },
  { name: 'Poste compromis', priority: 2 },
)

test('a CACAO file is looked at, added as a draft, exported, and thrown away again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unisson-playbook-'))
  const path = join(folder, 'plan.json')
  const out = join(folder, 'out.json')
  writeFileSync(path, JSON.stringify(FILE))
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await window.keyboard.press('Control+7')
  await expect(window.getByRole('link', { name: 'Compte officiel piraté' })).toBeVisible()
  await chooseFile(application, path)

  // Looking adds nothing.
  await window.getByRole('button', { name: w('playbooks:file.check') }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByText('Poste compromis')).toBeVisible()
  await expect(dialog.getByText('touch ran')).toBeVisible()
  await expect(dialog.getByText(w('playbooks:file.doNotRun'), { exact: true })).toBeVisible()
  await expect(dialog.getByText('vise x, qui n’est pas défini')).toBeVisible()
  await expect(dialog.getByText('priority')).toBeVisible()
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('link', { name: 'Poste compromis' })).toHaveCount(0)

  await window.getByRole('button', { name: w('playbooks:file.import') }).click()
  await dialog.getByRole('button', { name: w('playbooks:file.add') }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Poste compromis' })).toBeVisible()

  await application.evaluate(({ dialog: system }, chosen) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, out)
  await window
    .locator('header')
    .getByRole('button', { name: w('common:actions') })
    .click()
  await window.getByRole('menuitem', { name: w('playbooks:file.export.cacao') }).click()
  await expect.poll(() => existsSync(out)).toBe(true)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ type: 'playbook', id: FILE['id'], priority: 2 })

  // The same id again: while a draft waits, a copy alone is offered.
  await window.keyboard.press('Control+7')
  await expect(window.getByRole('link', { name: 'Compte officiel piraté' })).toBeVisible()
  await window.getByRole('button', { name: w('playbooks:file.import') }).click()
  await expect(dialog.getByRole('radio', { name: w('playbooks:file.asVersion') })).toBeDisabled()
  await expect(dialog.getByRole('radio', { name: w('playbooks:file.asCopy') })).toBeChecked()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await window
    .getByRole('button', { name: w('common:undo') })
    .first()
    .click()
  await expect(window.getByRole('link', { name: 'Poste compromis' })).toHaveCount(0)
})
