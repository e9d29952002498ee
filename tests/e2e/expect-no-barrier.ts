import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No serious or critical fault of accessibility inside what the selector names. */
export async function expectNoBarrier(window: Page, selector: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).include(selector).setLegacyMode(true).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
}
