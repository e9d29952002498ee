import type { Page } from '@playwright/test'
import { chooseLanguage } from './choose-language.ts'
import { fillFirstRun } from './fill-first-run.ts'
import { words } from './words.ts'

interface FirstRun {
  readonly language: 'fr' | 'en'
  readonly demo: boolean
  readonly name?: string
}

/** Fills the first screen as a person does and waits for the frame. */
export async function createWorkspace(window: Page, { language, demo, name = 'Ministère' }: FirstRun): Promise<void> {
  await chooseLanguage(window, language)
  await fillFirstRun(window, (key) => words(language, key), { name, demo })
}
