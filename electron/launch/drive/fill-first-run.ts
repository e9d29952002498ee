import type { Page } from '@playwright/test'
import { PASSPHRASE } from './passphrase.ts'

interface FirstRunFields {
  readonly name: string
  readonly demo: boolean
}

/** Fills the first screen, creates the workspace and waits for the frame. `t` gives the words that the screen shows. */
export async function fillFirstRun(window: Page, t: (key: string) => string, { name, demo }: FirstRunFields): Promise<void> {
  await window.getByLabel(t('first-run:name')).fill(name)
  await window.getByLabel(t('first-run:person')).fill('Anne Martin')
  await window.getByLabel(t('first-run:passphrase'), { exact: true }).fill(PASSPHRASE)
  await window.getByLabel(t('first-run:again')).fill(PASSPHRASE)
  await window.getByLabel(t('first-run:demo')).setChecked(demo)
  await window.getByRole('button', { name: t('first-run:create') }).click()
  await window.getByRole('navigation').first().waitFor({ timeout: 60_000 })
}
