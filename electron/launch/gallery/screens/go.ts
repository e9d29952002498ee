import type { Page } from '@playwright/test'

const RAIL = ['today', 'write', 'messages', 'coherence', 'network', 'settings', 'crisis'] as const

/** Closes what floats, then goes to a screen of the rail by its key, in every language the same. */
export async function go(window: Page, screen: (typeof RAIL)[number]): Promise<void> {
  await closeDialogs(window)
  await window.keyboard.press(`Control+${RAIL.indexOf(screen) + 1}`)
  await window.locator(`main[data-screen="${screen}"]`).waitFor()
}

async function closeDialogs(window: Page): Promise<void> {
  const dialog = window.getByRole('dialog')
  for (let tries = 0; tries < 3 && (await dialog.count()) > 0; tries += 1) {
    await window.keyboard.press('Escape')
    await dialog
      .first()
      .waitFor({ state: 'hidden', timeout: 2_000 })
      .catch(() => null)
  }
}
