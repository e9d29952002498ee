import type { Page } from '@playwright/test'
import { PASSPHRASE } from './passphrase.ts'
import { words } from './words.ts'

/** Types the passphrase on the unlock screen and submits it; does not wait for what comes of it. */
export async function unlockWorkspace(window: Page, language: 'fr' | 'en', passphrase = PASSPHRASE): Promise<void> {
  await window.getByLabel(words(language, 'unlock:passphrase'), { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: words(language, 'unlock:unlock') }).click()
}
