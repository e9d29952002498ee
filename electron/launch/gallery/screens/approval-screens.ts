import { join } from 'node:path'
import { chooseFile } from '../../drive/choose-file.ts'
import { chooseFolder } from '../../drive/choose-folder.ts'
import type { Screen } from '../screen.ts'
import type { ScreenContext } from '../screen-context.ts'
import { SECOND_PERSON } from './second-person.ts'

const TITLE = 'Ligne à signer'
/** French is the first of the languages. */
const FRENCH = 0

const request = (folder: string): string => join(folder, `${TITLE}.unisson-approval-request.json`)
const approval = (folder: string): string => join(folder, `${TITLE}.unisson-approval.json`)

async function openByFile({ window, t }: ScreenContext, action: string): Promise<void> {
  await window
    .locator('[data-message]')
    .filter({ hasText: TITLE })
    .getByRole('button', { name: t('approvals:byFile'), exact: true })
    .click()
  await window.getByRole('menuitem', { name: t(action) }).click()
  await window.getByRole('dialog').waitFor()
}

/** A statement of a room that is open: asked for by file, signed, taken in. */
export const approvalScreens: readonly Screen[] = [
  {
    name: 'crisis-approval-ask',
    open: async (context) => {
      const { window, application, folder, t } = context
      await chooseFolder(application, folder)
      await window.keyboard.press('Escape')
      await window.getByRole('tab', { name: t('crisis:messages'), exact: true }).click()
      await window.getByRole('button', { name: t('statements:act.new'), exact: true }).click()
      await window.getByRole('menuitem').nth(FRENCH).click()
      const dialog = window.getByRole('dialog')
      await dialog.getByLabel(t('statements:field.title'), { exact: true }).fill(TITLE)
      await dialog
        .getByLabel(t('crisis:words'), { exact: true })
        .fill('Un ressortissant manque à l’appel. Ses proches sont prévenus.')
      await dialog.getByRole('button', { name: t('common:save'), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
      const card = window.locator('[data-message]').filter({ hasText: TITLE })
      await card.getByRole('button', { name: t('crisis:act.submit'), exact: true }).click()
      await openByFile(context, 'approvals:ask.action')
    },
  },
  {
    name: 'crisis-approval-sign',
    open: async ({ window, application, folder, t }) => {
      const dialog = window.getByRole('dialog')
      await dialog.getByRole('button', { name: t('approvals:ask.save'), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
      await chooseFile(application, request(folder))
      await window.keyboard.press('Control+k')
      await dialog.getByRole('textbox').fill(t('approvals:sign.action'))
      await dialog.getByText(t('approvals:sign.action'), { exact: true }).click()
      await dialog.getByRole('button', { name: t('approvals:sign.open'), exact: true }).click()
      await dialog.getByLabel(t('crisis:ownPassphrase')).fill(SECOND_PERSON.passphrase)
    },
  },
  {
    name: 'crisis-approval-refused',
    open: async (context) => {
      const { window, t } = context
      const dialog = window.getByRole('dialog')
      await dialog.getByRole('button', { name: t('approvals:sign.save'), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
      // The request, taken for the approval.
      await openByFile(context, 'approvals:take.action')
      await dialog.getByRole('alert').waitFor()
    },
  },
  {
    name: 'crisis-approval-take',
    open: async ({ window, application, folder, t }) => {
      await chooseFile(application, approval(folder))
      const dialog = window.getByRole('dialog')
      await dialog.getByRole('button', { name: t('approvals:otherFile'), exact: true }).click()
      await dialog.getByText(SECOND_PERSON.name).waitFor()
    },
  },
]
