import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../../shared/domain/person.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'

/** Hands the workstation to another person, by their own passphrase. */
export function ActDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const act = useMutation(query.persons.actAs.mutationOptions({ gcTime: 0, onSuccess: onClose }))
  return (
    <FormDialog
      title={t('settings:persons.actTitle', { name: person.name })}
      submitLabel={t('settings:persons.act')}
      busy={act.isPending}
      disabled={passphrase === ''}
      error={act.error}
      onSubmit={() => act.mutate({ id: person.id, passphrase }, { onSettled: () => setPassphrase('') })}
      onClose={onClose}
    >
      <PasswordInput
        label={t(person.holder ? 'settings:persons.workspaceOwn' : 'settings:persons.own')}
        value={passphrase}
        maxLength={1000}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
