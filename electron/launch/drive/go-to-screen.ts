import type { Page } from '@playwright/test'
import { words } from './words.ts'

export type RailScreen = 'today' | 'write' | 'messages' | 'coherence' | 'network' | 'settings'

/** Chooses a screen on the rail, in the words of `language`. Does not wait for what the screen loads. */
export async function goToScreen(window: Page, language: 'fr' | 'en', screen: RailScreen): Promise<void> {
  await window
    .getByRole('navigation')
    .first()
    .getByText(words(language, `frame:rail.${screen}`), { exact: true })
    .click()
}
