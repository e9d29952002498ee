import type { Locator } from '@playwright/test'

/** Unfolds a finding unless it is unfolded already, as the gravest one is, and leaves the focus on it. */
export async function openFinding(card: Locator): Promise<void> {
  const head = card.locator('[data-finding-key]')
  if ((await head.getAttribute('aria-expanded')) === 'true') await head.focus()
  else await head.click()
}
