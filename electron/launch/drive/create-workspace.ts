import type { Page } from '@playwright/test'
import { words } from './words.ts'

/** Twelve characters and more: the rule of the first screen. */
export const PASSPHRASE = 'quatre mots font rempart'

interface FirstRun {
  readonly language: 'fr' | 'en'
  readonly demo: boolean
  readonly name?: string
}

/** Fills the first screen as a person does and waits for the frame. */
export async function createWorkspace(window: Page, { language, demo, name = 'Ministère' }: FirstRun): Promise<void> {
  const t = (key: string): string => words(language, `first-run:${key}`)
  await window.getByText(language === 'fr' ? 'Français' : 'English', { exact: true }).click()
  await window.getByLabel(t('name')).fill(name)
  await window.getByLabel(t('person')).fill('Anne Martin')
  await window.getByLabel(t('passphrase'), { exact: true }).fill(PASSPHRASE)
  await window.getByLabel(t('again')).fill(PASSPHRASE)
  await window.getByLabel(t('demo')).setChecked(demo)
  await window.getByRole('button', { name: t('create') }).click()
  await window.getByRole('navigation').first().waitFor({ timeout: 60_000 })
}
