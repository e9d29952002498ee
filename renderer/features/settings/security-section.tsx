import { Button, Divider, NumberInput, PasswordInput, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { PassphraseMeter } from '../../ui/passphrase-meter.tsx'
import { passphraseStrength } from '../../ui/passphrase-strength.ts'
import { saveSettings } from '../../ui/save-settings.ts'
import styles from './settings.module.css'
import { notifyDone } from '../../ui/notify-done.ts'

/** The automatic lock, and the passphrase. */
export function SecuritySection() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const settings = useQuery(query.workspace.settings.queryOptions())
  if (settings.error) return <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />
  if (!settings.data) return <LoadingNote />
  return (
    <div className={styles.fields}>
      <NumberInput
        label={t('settings:autoLock')}
        description={t('settings:autoLockHint')}
        value={settings.data.autoLockMinutes}
        min={1}
        max={120}
        allowDecimal={false}
        onChange={(minutes) => {
          if (typeof minutes === 'number' && minutes >= 1 && minutes <= 120)
            void saveSettings(client, { autoLockMinutes: minutes }).catch(notifyError)
        }}
      />
      <Divider />
      <PassphraseForm />
    </div>
  )
}

function PassphraseForm() {
  const { t } = useTranslation()
  const empty = { current: '', next: '', again: '' }
  const [form, setForm] = useState(empty)
  const change = useMutation(
    query.workspace.changePassphrase.mutationOptions({
      gcTime: 0,
      onSuccess: () => {
        setForm(empty)
        notifyDone(t('settings:passphrase.changed'))
      },
    }),
  )
  const strength = passphraseStrength(form.next)
  const weak = strength === 'empty' || strength === 'short' || strength === 'weak'
  const different = form.again !== '' && form.again !== form.next
  const ready = form.current !== '' && !weak && form.again === form.next
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) change.mutate({ current: form.current, next: form.next })
  }
  const field = (name: 'current' | 'next' | 'again') => (
    <PasswordInput
      label={t(`settings:passphrase.${name}`)}
      value={form[name]}
      error={name === 'again' && different ? t('first-run:fault.different') : undefined}
      autoComplete={name === 'current' ? 'current-password' : 'new-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('common:showPassphrase') }}
      onChange={(event) => {
        const { value } = event.currentTarget
        setForm((old) => ({ ...old, [name]: value }))
      }}
    />
  )
  return (
    <form onSubmit={submit}>
      <Stack gap="md" align="stretch">
        <h2>{t('settings:passphrase.title')}</h2>
        {field('current')}
        {field('next')}
        <PassphraseMeter passphrase={form.next} />
        {field('again')}
        {change.error ? <ErrorNotice error={change.error} /> : null}
        <Button type="submit" disabled={!ready} loading={change.isPending} style={{ alignSelf: 'start' }}>
          {t('settings:passphrase.change')}
        </Button>
      </Stack>
    </form>
  )
}
