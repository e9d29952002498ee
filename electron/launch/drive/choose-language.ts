import type { Page } from '@playwright/test'

/** Chooses the language of the first or the unlock screen, which starts in the system's, and waits for it. */
export async function chooseLanguage(window: Page, language: 'fr' | 'en'): Promise<void> {
  await window.getByText(language === 'fr' ? 'Français' : 'English', { exact: true }).click()
  await window.locator(`html[lang="${language}"]`).waitFor()
}
