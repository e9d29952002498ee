import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/domain/account.ts'
import { shell } from '../../bridge/shell.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notifyCopied } from './notify-copied.tsx'

interface CopyDialogProps {
  readonly account: Account
  readonly name: string
  readonly onClose: () => void
}

/** Asks for the passphrase again; the secret then goes from the main side to the clipboard without passing here. */
export function CopyDialog({ account, name, onClose }: CopyDialogProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const copy = useMutation({
    gcTime: 0,
    mutationFn: (given: string) => shell('copyCredential', { accountId: account.id, passphrase: given }),
    onSettled: () => setPassphrase(''),
    onSuccess: ({ clearsInSeconds }) => {
      notifyCopied(name, clearsInSeconds)
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={t('network:copy.title', { name })}
      confirmLabel={t('network:copy.label')}
      busy={copy.isPending}
      disabled={passphrase === ''}
      error={copy.error}
      onConfirm={() => copy.mutate(passphrase)}
      onClose={onClose}
    >
      <p>{t('network:copy.text')}</p>
      <PasswordInput
        label={t('network:copy.passphrase')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="current-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': t('common:showPassphrase') }}
      />
    </ConfirmDialog>
  )
}
