import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/domain/account.ts'
import { query } from '../../bridge/query.ts'
import { calendarDate } from '../../ui/calendar-date.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { nextRotation } from './next-rotation.ts'

interface CredentialDialogProps {
  readonly account: Account
  readonly name: string
  readonly onClose: () => void
}

/** Takes a secret in; it is sealed at once and does not come back here. */
export function CredentialDialog({ account, name, onClose }: CredentialDialogProps) {
  const { t } = useTranslation()
  const [secret, setSecret] = useState('')
  const [rotationDue, setRotationDue] = useState<string | null>(() => nextRotation(account.rotationDue, Date.now()))
  const seal = useMutation(query.accounts.setCredential.mutationOptions({ gcTime: 0, onSuccess: onClose }))
  const replacing = account.credential.state === 'sealed'
  return (
    <ConfirmDialog
      opened
      title={t(replacing ? 'network:credential.replaceTitle' : 'network:credential.addTitle', { name })}
      confirmLabel={t('network:credential.seal')}
      busy={seal.isPending}
      disabled={secret === ''}
      error={seal.error}
      onConfirm={() => seal.mutate({ id: account.id, secret, rotationDue }, { onSettled: () => setSecret('') })}
      onClose={onClose}
    >
      <p>{t(replacing ? 'network:credential.replaceText' : 'network:credential.addText')}</p>
      <PasswordInput
        label={t('network:credential.secret')}
        value={secret}
        onChange={(event) => setSecret(event.currentTarget.value)}
        maxLength={10_000}
        autoComplete="off"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': t('network:credential.show') }}
      />
      <DateField
        withTime={false}
        label={t('network:account.rotationDue')}
        value={rotationDue ? new Date(`${rotationDue}T00:00`) : null}
        onChange={(date) => setRotationDue(date ? calendarDate(date.getTime()) : null)}
      />
    </ConfirmDialog>
  )
}
