import type { Screen } from '../screen.ts'
import type { ScreenContext } from '../screen-context.ts'
import { go } from './go.ts'
import { SECOND_PERSON } from './second-person.ts'

async function openPersons({ window, t }: ScreenContext): Promise<void> {
  await go(window, 'settings')
  await window.getByRole('tab', { name: t('settings:section.persons') }).click()
  await window.getByRole('button', { name: t('settings:signers.add') }).waitFor()
}

/** Who works here, and whose keys of elsewhere are known: a second person is added on the way. */
export const personScreens: readonly Screen[] = [
  {
    name: 'settings-persons',
    open: async (context) => {
      const { window, t } = context
      await openPersons(context)
      await window.getByRole('button', { name: t('settings:persons.add') }).click()
      const dialog = window.getByRole('dialog')
      await dialog.getByLabel(t('settings:persons.name')).fill(SECOND_PERSON.name)
      await dialog.getByLabel(t('settings:persons.own')).fill(SECOND_PERSON.passphrase)
      await dialog.getByLabel(t('settings:persons.again')).fill(SECOND_PERSON.passphrase)
      await dialog.getByRole('button', { name: t('settings:persons.add') }).click()
      await window.getByText(SECOND_PERSON.name).waitFor()
    },
  },
  {
    name: 'settings-add-signer',
    open: async (context) => {
      const { window, t } = context
      await openPersons(context)
      await window.getByRole('button', { name: t('settings:signers.add') }).click()
      const dialog = window.getByRole('dialog')
      await dialog.getByLabel(t('settings:persons.name')).fill('Odile Marchand')
      await dialog.getByLabel(t('settings:signers.post')).fill('Cabinet du ministre')
      await dialog
        .getByLabel(t('settings:signers.publicKey'))
        .fill('MCowBQYDK2VwAyEAs7bhydhUf84wIuTP+hOTW/89o5TZFJNN1HtOY7Jc0j8=')
      await dialog.getByRole('checkbox').waitFor()
    },
  },
]
