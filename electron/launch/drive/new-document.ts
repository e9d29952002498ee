import type { Page } from '@playwright/test'
import { goToScreen } from './go-to-screen.ts'
import { words } from './words.ts'

interface NewDocument {
  readonly title: string
  /** The topic's name as the list shows it; absent: without topic. */
  readonly topic?: string
}

/** Starts a text in Write, in the language of the interface, and leaves the caret in it. */
export async function newDocument(window: Page, language: 'fr' | 'en', { title, topic }: NewDocument): Promise<void> {
  const t = (key: string): string => words(language, `write:${key}`)
  await goToScreen(window, language, 'write')
  await window.keyboard.press('Control+n')
  const form = window.getByRole('form', { name: t('new.title') })
  await form.getByRole('textbox', { name: t('field.title'), exact: true }).fill(title)
  if (topic !== undefined) {
    await form.getByRole('combobox', { name: t('field.topic') }).click()
    await window.getByRole('option', { name: topic, exact: true }).click()
  }
  await form.getByRole('button', { name: t('new.create') }).click()
  await window.locator('.text-editor').click()
}
