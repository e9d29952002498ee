import type { Screen } from '../screen.ts'
import { go } from './go.ts'

/** An exercise that ships, from its choice to its review: the holder animates and plays alone. */
export const exerciseScreens: readonly Screen[] = [
  {
    name: 'exercise-new',
    open: async ({ window, t }) => {
      await go(window, 'crisis')
      await window.getByRole('button', { name: t('exercise:prepare') }).click()
      await window.getByRole('dialog').getByRole('radio').first().waitFor()
    },
  },
  {
    name: 'exercise-editor',
    open: async ({ window }) => {
      await window.keyboard.press('Enter')
      await window.locator('[data-inject]').nth(2).click()
      await window.locator('[data-inject][aria-current]').waitFor()
    },
  },
  {
    name: 'exercise-animation',
    open: async ({ window, t }) => {
      await window.getByRole('combobox', { name: t('exercise:part.player'), exact: true }).press('ArrowDown')
      await window.getByRole('option').first().click()
      await window.keyboard.press('Escape')
      await window.getByRole('button', { name: t('exercise:start'), exact: true }).click()
      await window
        .getByRole('dialog')
        .getByRole('button', { name: t('exercise:start'), exact: true })
        .click()
      await window.locator('[data-mark="delivered"]').first().waitFor()
    },
  },
  {
    name: 'exercise-room',
    open: async ({ window, t }) => {
      await window.getByRole('button', { name: t('exercise:pause'), exact: true }).click()
      await window.getByRole('button', { name: t('exercise:resume'), exact: true }).waitFor()
      await window.getByRole('link', { name: t('exercise:toRoom') }).click()
      await window
        .getByRole('list', { name: t('exercise:feed') })
        .getByRole('listitem')
        .first()
        .waitFor()
    },
  },
  {
    name: 'exercise-review',
    open: async ({ window, t }) => {
      await window.evaluate(() => {
        globalThis.location.hash = `${globalThis.location.hash.split('?')[0] ?? ''}/review`
      })
      await window.getByRole('region', { name: t('review:times') }).waitFor()
    },
  },
]
