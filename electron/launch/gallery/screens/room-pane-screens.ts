import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFile } from '../../drive/choose-file.ts'
import type { Screen } from '../screen.ts'
import type { ScreenContext } from '../screen-context.ts'

async function submit({ window }: ScreenContext, label: string): Promise<void> {
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** The panes of a room that is open: whom to call, what proves it, who takes over. */
export const roomPaneScreens: readonly Screen[] = [
  {
    name: 'crisis-contacts',
    open: async (context) => {
      const { window, t } = context
      await window.getByRole('tab', { name: t('contacts:tab'), exact: true }).click()
      for (const [name, position, phone] of [
        ['Awa Diop', 'Permanence', '+33 1 23 45 67 89'],
        ['Basile Okoro', 'Consul', '+227 20 12 34 56'],
      ] as const) {
        await window.getByRole('button', { name: t('contacts:add'), exact: true }).click()
        const dialog = window.getByRole('dialog')
        await dialog.getByLabel(t('contacts:field.name')).fill(name)
        await dialog.getByLabel(t('contacts:field.position')).fill(position)
        await dialog.getByLabel(t('contacts:field.phones')).fill(phone)
        await submit(context, t('common:save'))
      }
      await window.locator('[data-contact] > button').first().focus()
      await window.keyboard.press('1')
      await window.locator('[data-contact]').nth(1).locator('input').waitFor()
    },
  },
  {
    name: 'crisis-evidence',
    open: async (context) => {
      const { window, application, folder, t } = context
      await window.getByRole('tab', { name: t('evidence:tab'), exact: true }).click()
      const path = join(folder, 'quai nord.jpg')
      await writeFile(path, 'quai nord')
      await chooseFile(application, path)
      await window.getByRole('button', { name: t('evidence:add'), exact: true }).click()
      await window.getByRole('dialog').getByLabel(t('evidence:source')).fill('Témoin, par messagerie')
      await submit(context, t('evidence:submit'))
      await window.locator('[data-evidence="intact"]').waitFor()
    },
  },
  {
    name: 'crisis-handover',
    open: async ({ window, t }) => {
      await window.getByRole('tab', { name: t('crisis:roles'), exact: true }).click()
      await window.getByRole('button', { name: t('handover:action'), exact: true }).click()
      await window.getByRole('region', { name: t('handover:open') }).waitFor()
    },
  },
]
