import { PasswordInput, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roleSchema, type Role } from '../../../../shared/domain/settings.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'

/** The new person types their passphrase themselves, twice; nobody else learns it. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('crisis')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const add = useMutation(query.persons.add.mutationOptions({ gcTime: 0, onSuccess: onClose }))
  const differs = again !== '' && again !== passphrase
  return (
    <FormDialog
      title={t('settings:persons.add')}
      submitLabel={t('settings:persons.add')}
      busy={add.isPending}
      disabled={name.trim() === '' || passphrase === '' || again !== passphrase}
      error={add.error}
      onSubmit={() => add.mutate({ name: name.trim(), role, passphrase })}
      onClose={onClose}
    >
      <TextInput
        label={t('settings:persons.name')}
        value={name}
        maxLength={120}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('settings:persons.role')}
        data={roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        value={role}
        allowDeselect={false}
        onChange={(value) => setRole(roleSchema.parse(value))}
      />
      <PasswordInput
        label={t('settings:persons.own')}
        description={t('settings:persons.ownHint')}
        value={passphrase}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('settings:persons.again')}
        value={again}
        maxLength={1000}
        autoComplete="off"
        error={differs ? t('settings:persons.differs') : undefined}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
