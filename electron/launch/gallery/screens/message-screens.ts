import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFile } from '../../drive/choose-file.ts'
import type { Screen } from '../screen.ts'
import { go } from './go.ts'

const WITH_BAD_ROWS = {
  format: 'unisson-messages/1',
  points: [
    { id: 'tp-port-1', topic: 'port', origin: 'central', mandatory: true, statement: { fr: 'Le port rouvrira le 4 mars 2027.' } },
    { id: 'tp-port-2', topic: 'port', origin: 'central', mandatory: false, statement: { xx: 'Langue inconnue' } },
    {
      id: 'tp-port-3',
      topic: 'port',
      origin: 'central',
      mandatory: false,
      statement: { fr: 'Douze navires y seront accueillis.' },
    },
  ],
  terms: [{ concept: 'port', lang: 'fr', term: 'havre', status: 'forbidden', use: 'port' }],
}

/** Talking points, one of them, an import, and the termbase. */
export const messageScreens: readonly Screen[] = [
  {
    name: 'messages',
    open: async ({ window }) => {
      await go(window, 'messages')
      await window.locator('main article').first().waitFor()
    },
  },
  {
    name: 'messages-import-preview',
    open: async ({ window, application, folder, t }) => {
      await writeFile(join(folder, 'messages.json'), JSON.stringify(WITH_BAD_ROWS))
      await chooseFile(application, join(folder, 'messages.json'))
      await window.getByRole('button', { name: t('messages:import.label'), exact: true }).click()
      await window.getByRole('button', { name: t('messages:import.choose') }).click()
      await window.getByRole('dialog').locator('tbody tr').first().waitFor()
    },
  },
  {
    name: 'messages-terms',
    open: async ({ window, t }) => {
      await go(window, 'messages')
      await window.getByRole('tab', { name: t('messages:tab.terms') }).click()
      await window.locator('main table').waitFor()
    },
  },
  {
    name: 'point',
    open: async ({ window, t }) => {
      await window.getByRole('tab', { name: t('messages:tab.points') }).click()
      await window
        .locator('main article a', { hasText: /27\sblessés|injured\s27/u })
        .first()
        .click()
      await window.locator('main textarea').first().waitFor()
    },
  },
  {
    name: 'point-new',
    open: async ({ window }) => {
      await go(window, 'messages')
      await window.keyboard.press('Control+Shift+N')
      await window.locator('main textarea').first().waitFor()
    },
  },
]
