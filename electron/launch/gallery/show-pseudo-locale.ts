import type { Page } from '@playwright/test'

/** Turns the interface around: the pseudo-locale is read from right to left, in no real language. */
export async function showPseudoLocale(window: Page): Promise<void> {
  await window.evaluate(() => {
    globalThis.location.hash = '#/?pseudo=rtl'
  })
  await window.locator('html[dir="rtl"]').waitFor()
}
