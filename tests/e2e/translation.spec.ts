import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('a translation is read beside its original: what was lost is marked on both sides, in Arabic and in Chinese', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await goToScreen(window, 'fr', 'coherence')
  await window.getByText(w('coherence:view.translations'), { exact: true }).click()
  await window.locator('[data-translation]', { hasText: 'بيان' }).click()
  const blocks = window.locator('ol > li')
  await expect(blocks.first()).toBeVisible()
  await expect(window.locator('[lang="ar"]').filter({ hasText: 'تدين جمهورية فالمون' })).toHaveCSS('direction', 'rtl')
  await expect(window.getByText(w('coherence:translations.absentTranslation'))).toHaveCount(0)

  await goToScreen(window, 'fr', 'write')
  await newDocument(window, 'fr', { title: '瓦尔蒙声明' })
  await window.keyboard.insertText('瓦尔蒙共和国最强烈地谴责2026年11月3日在马里发生的袭击，袭击造成15人死亡、27人受伤。')
  await expect(window.getByTestId('save-state')).toHaveAttribute('data-kind', 'saved')
  await window.getByRole('tab', { name: w('write:tab.details') }).click()
  await window.getByRole('combobox', { name: w('write:field.language') }).click()
  await window.getByRole('option', { name: 'chinois' }).click()
  const source = window.getByRole('combobox', { name: w('write:field.source') })
  await source.click()
  await source.fill('convoi humanitaire')
  await window.getByRole('option', { name: /Attaque contre un convoi humanitaire/ }).click()
  await expect(source).toHaveValue(/Attaque contre un convoi humanitaire/)

  // Where the text is written its differences are told, in the list too, with the way to both side by side.
  await window.getByRole('tab', { name: w('write:tab.coherence') }).click()
  const note = window.getByRole('region', { name: w('write:source.label') })
  await expect(note).toContainText(/Attaque contre un convoi humanitaire.* écart/)
  await expect(window.locator('li[data-rule="translation-loss"]').first()).toBeVisible()
  await expect(window.locator('[data-document][aria-current]').getByRole('img').first()).toBeVisible()
  await note.getByRole('button', { name: w('write:source.compare') }).click()
  await expect(window.locator('[lang="zh"] mark').filter({ hasText: '15' })).toBeVisible()
  await expect(
    window
      .locator('[lang="fr"] mark')
      .filter({ hasText: 'douze morts' })
      .or(window.locator('[lang="fr"] mark').filter({ hasText: 'douze' })),
  ).toBeVisible()
  await expect(window.getByText(w('coherence:translations.absentTranslation')).first()).toBeVisible()
})
