import { List, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../shared/contract/workspace-contract.ts'
import { query } from '../bridge/query.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { useFormats } from './use-formats.ts'
import { notifyDone } from './notify-done.ts'

/** Asks before the workspace goes back to a backup: what is lost from view, what is kept, what happens next. */
export function RestoreDialog({ backup, onClose }: { readonly backup: Backup; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const [passphrase, setPassphrase] = useState('')
  const restore = useMutation(
    query.workspace.restoreBackup.mutationOptions({
      // The passphrase does not stay in the cache.
      gcTime: 0,
      onSuccess: async ({ keptAs }) => {
        onClose()
        notifyDone(t('settings:backups.restored', { name: keptAs }), { stays: true })
        await client.invalidateQueries({ queryKey: query.workspace.status.key() })
      },
    }),
  )
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('settings:backups.restoreTitle', { when: formats.dateTime(backup.createdAt) })}
      confirmLabel={t('settings:backups.restore')}
      busy={restore.isPending}
      disabled={passphrase === ''}
      error={restore.error}
      onConfirm={() => restore.mutate({ backupId: backup.id, passphrase })}
      onClose={onClose}
    >
      <List size="sm" spacing={4}>
        <List.Item>{t('settings:backups.consequence.gone', { when: formats.dateTime(backup.createdAt) })}</List.Item>
        <List.Item>{t('settings:backups.consequence.kept')}</List.Item>
        <List.Item>{t('settings:backups.consequence.locked')}</List.Item>
      </List>
      <PasswordInput
        label={t('settings:backups.passphrase')}
        description={t('settings:backups.passphraseHint')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('common:showPassphrase') }}
      />
    </ConfirmDialog>
  )
}
