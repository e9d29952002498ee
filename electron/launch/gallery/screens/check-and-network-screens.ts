import type { Screen } from '../screen.ts'
import { go } from './go.ts'
import { openFinding } from '../../drive/open-finding.ts'

const MISSION = 'Ambassade de Valmont à Bamako'

/** The check of many documents, then the missions with their accounts and secrets. */
export const checkAndNetworkScreens: readonly Screen[] = [
  {
    name: 'coherence-before',
    open: async ({ window, t }) => {
      await go(window, 'coherence')
      await window.getByRole('button', { name: t('coherence:check'), exact: true }).waitFor()
    },
  },
  {
    name: 'coherence-after',
    open: async ({ window, t }) => {
      await window.getByRole('button', { name: t('coherence:check'), exact: true }).click()
      await window.locator('tbody th button', { hasText: 'Bamako' }).click()
      await openFinding(window.locator('li[data-rule="figure-mismatch"]'))
      await window.locator('mark[data-side="point"]').waitFor()
    },
  },
  {
    name: 'coherence-dissonance',
    open: async ({ window }) => {
      await window.locator('[data-dissonance] > button').click()
      await window.locator('[data-dissonance] mark').first().waitFor()
    },
  },
  {
    name: 'coherence-matrix',
    open: async ({ window, t }) => {
      await window.getByText(t('coherence:view.matrix'), { exact: true }).click()
      await window.locator('td[data-status="contradicted"]').first().click()
      await window.locator('blockquote mark').first().waitFor()
    },
  },
  {
    name: 'coherence-translation',
    open: async ({ window, t }) => {
      await window.getByText(t('coherence:view.translations'), { exact: true }).click()
      await window.locator('[data-translation]').first().click()
      await window.locator('ol > li [lang]').first().waitFor()
    },
  },
  {
    name: 'network',
    open: async ({ window }) => {
      await go(window, 'network')
      await window.getByRole('button', { name: MISSION }).click()
      await window.getByRole('article').first().waitFor()
    },
  },
  {
    name: 'network-account',
    open: async ({ window, t }) => {
      await window.getByRole('button', { name: t('network:addAccount'), exact: true }).click()
      await window.getByRole('dialog').getByLabel(t('network:account.handle')).waitFor()
    },
  },
  {
    name: 'network-seal-secret',
    open: async ({ window, t }) => {
      await go(window, 'network')
      await window
        .getByRole('article')
        .first()
        .getByRole('button', { name: t('network:credential.add') })
        .click()
      await window.getByRole('dialog').getByLabel(t('network:credential.secret'), { exact: true }).fill('jeton de démonstration')
    },
  },
  {
    name: 'network-copy-secret',
    open: async ({ window, t }) => {
      await window
        .getByRole('dialog')
        .getByRole('button', { name: t('network:credential.seal') })
        .click()
      await window.getByRole('dialog').waitFor({ state: 'hidden' })
      await window
        .getByRole('article')
        .getByRole('button', { name: t('network:copy.label') })
        .first()
        .click()
      await window.getByRole('dialog').getByLabel(t('network:copy.passphrase'), { exact: true }).waitFor()
    },
  },
]
