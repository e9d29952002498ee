import type { Screen } from '../screen.ts'
import { go } from './go.ts'

const SECTIONS = ['general', 'rules', 'ladders', 'model', 'security', 'backups', 'audit', 'demo', 'about'] as const

/** What belongs to no single screen: the settings, the palette, the list of shortcuts. */
export const frameScreens: readonly Screen[] = [
  ...SECTIONS.map((section): Screen => ({
    name: `settings-${section}`,
    open: async ({ window, t }) => {
      await go(window, 'settings')
      await window.getByRole('tab', { name: t(`settings:section.${section}`) }).click()
      await window.getByRole('heading', { level: 1, name: t(`settings:section.${section}`) }).waitFor()
    },
  })),
  {
    name: 'settings-ladders-tried',
    open: async ({ window, t }) => {
      await go(window, 'settings')
      await window.getByRole('tab', { name: t('settings:section.ladders') }).click()
      await window.locator('[data-act="condemn"] button[aria-expanded]').click()
      await window
        .getByRole('textbox', { name: t('settings:ladders.tryText') })
        .fill('La France condamne cette attaque et salue la médiation. France condemns this attack and welcomes the mediation.')
      await window.locator('output mark').first().waitFor()
      await window.getByRole('button', { name: t('settings:ladders.measure') }).click()
      await window.getByRole('button', { name: t('settings:ladders.measure') }).waitFor()
      await window.locator('output mark').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'palette',
    open: async ({ window }) => {
      await go(window, 'today')
      await window.keyboard.press('Control+k')
      await window.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'palette-found',
    open: async ({ window }) => {
      await window.getByRole('dialog').getByRole('textbox').fill('convoi')
      await window.getByRole('dialog').locator('mark').first().waitFor()
    },
  },
  {
    name: 'shortcuts',
    open: async ({ window, t }) => {
      await go(window, 'today')
      await window.keyboard.press('F1')
      await window.getByRole('dialog', { name: t('help:title') }).waitFor()
    },
  },
  {
    name: 'manual',
    open: async ({ window, t }) => {
      await window.getByRole('button', { name: t('commands:openManual') }).click()
      await window.locator('article[data-page="figure-mismatch"]').waitFor()
    },
  },
  {
    name: 'manual-found',
    open: async ({ window, t }) => {
      const manual = window.getByRole('dialog', { name: t('help:manual.title') })
      await manual.getByRole('searchbox').fill('embargo')
      await manual.getByRole('navigation').getByRole('button').last().click()
      await window.locator('article[data-page]').waitFor()
    },
  },
]

/** A workspace without anything: the demonstration is removed first. */
export const emptyScreens: readonly Screen[] = [
  {
    name: 'today-empty',
    open: async ({ window, t }) => {
      await go(window, 'settings')
      await window.getByRole('tab', { name: t('settings:section.demo') }).click()
      await window.getByRole('button', { name: t('settings:demo.remove') }).click()
      await window
        .getByRole('dialog')
        .getByRole('button', { name: t('settings:demo.remove') })
        .click()
      await window.getByText(t('settings:demo.absent')).waitFor()
      await go(window, 'today')
    },
  },
  {
    name: 'write-empty',
    open: async ({ window, t }) => {
      await go(window, 'write')
      await window.getByText(t('write:empty.first')).waitFor()
      await window.getByText(t('write:nothing')).waitFor()
    },
  },
  { name: 'messages-empty', open: ({ window }) => go(window, 'messages') },
  { name: 'network-empty', open: ({ window }) => go(window, 'network') },
]
