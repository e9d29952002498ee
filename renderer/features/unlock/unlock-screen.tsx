import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkspaceStatus } from '../../../shared/contract/workspace-contract.ts'
import { query } from '../../bridge/query.ts'
import { toErrorPayload } from '../../bridge/to-error-payload.ts'
import { CentredPage } from '../../ui/centred-page.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LanguageChoice } from '../../ui/language-choice.tsx'
import { useLockReason } from '../../ui/lock-reason.ts'
import { useFocusOnMount } from '../../ui/use-focus-on-mount.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { useSecondsUntil } from './use-seconds-until.ts'

/** One field, one button, and what is wrong in words. */
export function UnlockScreen({ status }: { readonly status: WorkspaceStatus }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const field = useFocusOnMount<HTMLInputElement>()
  const reason = useLockReason((lock) => lock.reason)
  const [passphrase, setPassphrase] = useState('')
  const unlock = useMutation(
    query.workspace.unlock.mutationOptions({
      // The passphrase does not stay in the cache.
      gcTime: 0,
      onSuccess: (next) => client.setQueryData(query.workspace.status.queryKey(), next),
    }),
  )
  const seconds = useSecondsUntil(status.throttledUntil)
  const error = unlock.error ? toErrorPayload(unlock.error) : null
  const wrong = error?.code === 'wrong-passphrase' || error?.code === 'throttled'

  const attempt = () => {
    if (seconds > 0 || passphrase === '') return
    unlock.mutate(
      { passphrase },
      {
        onError: () => {
          setPassphrase('')
          field.current?.focus()
          void client.invalidateQueries({ queryKey: query.workspace.status.key() })
        },
      },
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt()
  }

  return (
    <CentredPage>
      <form onSubmit={submit}>
        <Stack gap="md">
          <div>
            <Text c="dimmed" size="sm">
              Unisson
            </Text>
            <Title order={1}>{status.name}</Title>
            {reason === 'idle' || reason === 'suspend' || reason === 'screen-lock' ? (
              <Text size="sm">{t(`unlock:locked.${reason}`)}</Text>
            ) : null}
          </div>
          <PasswordInput
            ref={field}
            label={t('unlock:passphrase')}
            value={passphrase}
            readOnly={unlock.isPending}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            autoComplete="current-password"
            error={wrong ? t('unlock:wrong', { count: status.failedAttempts }) : undefined}
            visibilityToggleButtonProps={{ 'aria-label': t('common:showPassphrase') }}
          />
          <Button type="submit" fullWidth loading={unlock.isPending} disabled={seconds > 0 || passphrase === ''}>
            {seconds > 0 ? t('unlock:wait', { seconds }) : t('unlock:unlock')}
          </Button>
          {error && !wrong ? <ErrorNotice error={unlock.error} onRetry={attempt} /> : null}
          <Text size="sm" c="dimmed">
            {status.lastBackupAt ? t('unlock:lastBackup', { when: formats.relative(status.lastBackupAt) }) : t('unlock:noBackup')}
          </Text>
          <LanguageChoice />
        </Stack>
      </form>
    </CentredPage>
  )
}
