import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shell } from '../../bridge/shell.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyDone } from '../../ui/notify-done.ts'

/** Binds the workspace to the system's keychain, where there is one that protects, or frees it. */
export function KeychainForm() {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const keychain = useQuery({ queryKey: ['shell', 'keychain'], queryFn: () => shell('keychainState', {}) })
  const change = useMutation({
    gcTime: 0,
    mutationFn: (enabled: boolean) => shell('useKeychain', { enabled, passphrase }),
    onSuccess: ({ enabled }) => {
      setPassphrase('')
      notifyDone(enabled ? t('settings:keychain.bound') : t('settings:keychain.freed'))
      return keychain.refetch()
    },
  })
  if (keychain.error) return <ErrorNotice error={keychain.error} onRetry={() => void keychain.refetch()} />
  if (!keychain.data) return <LoadingNote />
  const { available, enabled } = keychain.data
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase !== '') change.mutate(!enabled)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" align="stretch">
        <h2>{t('settings:keychain.title')}</h2>
        <Text size="sm">{available ? t('settings:keychain.lead') : t('settings:keychain.none')}</Text>
        {available || enabled ? (
          <>
            <Text size="sm">{enabled ? t('settings:keychain.on') : t('settings:keychain.off')}</Text>
            <PasswordInput
              label={t('settings:keychain.passphrase')}
              value={passphrase}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': t('common:showPassphrase') }}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            {change.error ? <ErrorNotice error={change.error} /> : null}
            <Button
              type="submit"
              variant="default"
              disabled={passphrase === ''}
              loading={change.isPending}
              style={{ alignSelf: 'start' }}
            >
              {enabled ? t('settings:keychain.free') : t('settings:keychain.bind')}
            </Button>
          </>
        ) : null}
      </Stack>
    </form>
  )
}
