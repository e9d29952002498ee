import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { notifyDone } from '../../ui/notify-done.ts'
import { PassphraseMeter } from '../../ui/passphrase-meter.tsx'
import { passphraseStrength } from '../../ui/passphrase-strength.ts'

/** The passphrase is changed against the present one. */
export function PassphraseForm() {
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
