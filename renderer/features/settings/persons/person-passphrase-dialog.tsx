import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../../shared/domain/person.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'

/** A person's own passphrase changes by their present one. */
export function PersonPassphraseDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const change = useMutation(query.persons.changePassphrase.mutationOptions({ gcTime: 0, onSuccess: onClose }))
  const fields = [
    { label: t('settings:persons.current'), value: current, set: setCurrent, error: undefined },
    { label: t('settings:persons.next'), value: next, set: setNext, error: undefined },
    {
      label: t('settings:persons.again'),
      value: again,
      set: setAgain,
      error: again !== '' && again !== next ? t('settings:persons.differs') : undefined,
    },
  ]
  return (
    <FormDialog
      title={t('settings:persons.passphraseTitle', { name: person.name })}
      submitLabel={t('settings:persons.passphrase')}
      busy={change.isPending}
      disabled={current === '' || next === '' || again !== next}
      error={change.error}
      onSubmit={() => change.mutate({ id: person.id, current, next })}
      onClose={onClose}
    >
      {fields.map(({ label, value, set, error }, index) => (
        <PasswordInput
          key={label}
          label={label}
          value={value}
          maxLength={1000}
          autoComplete="off"
          error={error}
          data-autofocus={index === 0 ? true : undefined}
          onChange={(event) => set(event.currentTarget.value)}
        />
      ))}
    </FormDialog>
  )
}
