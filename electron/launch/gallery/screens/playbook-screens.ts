import type { Page } from '@playwright/test'
import type { Screen } from '../screen.ts'
import { go } from './go.ts'

const SHIPPED = 'playbook--bdb2b8a1-40a8-5f91-90ea-ea30b3fe5aa1'

async function tab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', { name, exact: true }).click()
}

/** A playbook that ships, read, then written. */
export const playbookScreens: readonly Screen[] = [
  {
    name: 'playbook-outline',
    open: async ({ window }) => {
      await go(window, 'crisis')
      await window.locator(`tbody a[href$="${SHIPPED}"]`).click()
      await window.locator('[data-step][data-kind="message"]').first().click()
    },
  },
  {
    name: 'playbook-graph',
    open: async ({ window, t }) => {
      await window.locator('[data-step][data-kind="decision"]').first().click()
      await tab(window, t('playbooks:tab.graph'))
      await window.locator('[data-node]').first().waitFor()
    },
  },
  {
    name: 'playbook-answers',
    open: async ({ window, t }) => tab(window, t('playbooks:tab.answers')),
  },
  {
    name: 'playbook-plan',
    open: async ({ window, t }) => tab(window, t('playbooks:tab.plan')),
  },
  {
    name: 'playbook-draft',
    open: async ({ window, t }) => {
      await tab(window, t('playbooks:tab.steps'))
      await window.getByRole('button', { name: t('playbooks:edit') }).click()
      await window.getByRole('button', { name: t('playbooks:submit') }).waitFor()
      await window.locator('[data-step][data-kind="message"]').first().press('Delete')
      await window.locator('[data-step][data-kind="decision"]').first().click()
    },
  },
  {
    name: 'playbook-compare',
    open: async ({ window, t }) => {
      await tab(window, t('playbooks:tab.compare'))
      await window.locator('[data-change="removed"]').first().waitFor()
    },
  },
]
