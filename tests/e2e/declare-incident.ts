import { expect, type Page } from '@playwright/test'
import { words } from '../../electron/launch/drive/words.ts'

/** By keyboard alone, from any screen: to the hall, the dialog, three inputs, Enter. */
export async function declareIncident(window: Page, title: string): Promise<void> {
  await window.keyboard.press('Control+7')
  await window.getByRole('heading', { level: 1, name: words('fr', 'crisis:title') }).waitFor()
  await window.keyboard.press('Control+Shift+I')
  await expect(window.getByRole('combobox', { name: words('fr', 'crisis:playbook') })).toBeFocused()
  await window.keyboard.type('otages')
  await expect(window.getByRole('option')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Tab')
  await window.keyboard.type(title)
  await window.keyboard.press('Enter')
  await window.getByRole('timer').waitFor()
}
