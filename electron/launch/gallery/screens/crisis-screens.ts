import type { Screen } from '../screen.ts'
import type { ScreenContext } from '../screen-context.ts'
import { approvalScreens } from './approval-screens.ts'
import { go } from './go.ts'
import { roomPaneScreens } from './room-pane-screens.ts'

/** French is the first of the languages, and Arabic the third of those that are left. */
const FRENCH = 0
const ARABIC = 2

const WRONG =
  'La République de Valmont condamne avec la plus grande fermeté l’attaque perpétrée le 3 novembre 2026 contre un convoi humanitaire près de Tin-Barka, au Mali, qui a fait 15 morts et 27 blessés. Ils vont bien.'
const IN_ARABIC = 'تدين جمهورية فالمون الهجوم الذي وقع في 3 نوفمبر 2026 قرب تين بركة وأسفر عن مقتل 12 شخصا و27 جريحا.'

async function save({ window, t }: ScreenContext): Promise<void> {
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: t('common:save'), exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** A crisis from its declaration to its first report: the room, its papers, its words. */
export const crisisScreens: readonly Screen[] = [
  {
    name: 'crisis-declare',
    open: async ({ window, t }) => {
      await go(window, 'crisis')
      await window.keyboard.press('Control+Shift+I')
      await window.getByRole('combobox', { name: t('crisis:playbook') }).click()
      await window.getByRole('option').first().click()
      await window.getByLabel(t('crisis:declare.what')).fill('Attaque de Tin-Barka')
    },
  },
  {
    name: 'crisis-room',
    open: async ({ window }) => {
      await window.keyboard.press('Enter')
      await window.getByRole('timer').waitFor()
    },
  },
  {
    name: 'crisis-papers',
    open: async ({ window, t }) => {
      await window.getByRole('button', { name: t('papers:title'), exact: true }).click()
      await window.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'crisis-statement',
    open: async ({ window, t }) => {
      await window.keyboard.press('Escape')
      await window.getByRole('button', { name: t('statements:act.new'), exact: true }).click()
      await window.getByRole('menuitem').nth(FRENCH).click()
      await window.getByRole('dialog').locator('textarea').first().fill(WRONG)
      await window.getByRole('list', { name: t('statements:check.title') }).waitFor()
    },
  },
  {
    name: 'crisis-statement-arabic',
    open: async (context) => {
      const { window, t } = context
      await save(context)
      await window
        .getByRole('button', { name: t('statements:act.variant'), exact: true })
        .first()
        .click()
      await window.getByRole('menuitem').nth(ARABIC).click()
      await window.getByRole('dialog').getByLabel(t('crisis:words'), { exact: true }).fill(IN_ARABIC)
      await window
        .getByRole('dialog')
        .getByRole('list', { name: t('statements:check.title') })
        .waitFor()
    },
  },
  {
    name: 'crisis-answers',
    open: async (context) => {
      const { window, t } = context
      await save(context)
      await window.getByRole('tab', { name: t('answers:tab'), exact: true }).click()
      await window
        .getByRole('button', { name: t('answers:take') })
        .first()
        .click()
      await save(context)
      await window.locator('[data-message]').first().waitFor()
    },
  },
  ...roomPaneScreens,
  ...approvalScreens,
  {
    name: 'crisis-sitrep',
    open: async ({ window, t }) => {
      await window.keyboard.press('Escape')
      await window.keyboard.press('Control+Shift+P')
      await window.getByRole('region', { name: t('papers:kind.sitrep') }).waitFor()
    },
  },
  {
    name: 'crisis-wall',
    open: async ({ window, t }) => {
      await window.keyboard.press('Control+Shift+F')
      await window.getByRole('region', { name: t('wall:deadlines') }).waitFor()
    },
  },
  {
    name: 'crisis-hall',
    open: async ({ window }) => {
      await window.keyboard.press('Escape')
      await window.locator('main a[href$="/crisis"]').first().click()
      await window.locator('tbody a').first().waitFor()
    },
  },
]
