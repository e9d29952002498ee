import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { toErrorPayload } from '../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { notifyDone } from '../../ui/notify-done.ts'
import { PassphraseMeter } from '../../ui/passphrase-meter.tsx'
import { REFUSED_STRENGTHS, passphraseStrength } from '../../ui/passphrase-strength.ts'
import { WorkspaceContext } from '../../ui/workspace-context.ts'

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
  const names = [use(WorkspaceContext)?.name ?? '']
  const weak = REFUSED_STRENGTHS.has(passphraseStrength(form.next, names))
  const wrong = change.error !== null && toErrorPayload(change.error).code === 'wrong-passphrase'
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
      error={
        name === 'again' && different
          ? t('first-run:fault.different')
          : name === 'current' && wrong
            ? t('settings:passphrase.wrong')
            : undefined
      }
      autoComplete={name === 'current' ? 'current-password' : 'new-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('common:showPassphrase') }}
      onChange={(event) => {
        const { value } = event.currentTarget
        if (name === 'current') change.reset()
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
        <PassphraseMeter passphrase={form.next} names={names} />
        {field('again')}
        {change.error && !wrong ? <ErrorNotice error={change.error} /> : null}
        <Button type="submit" disabled={!ready} loading={change.isPending} style={{ alignSelf: 'start' }}>
          {t('settings:passphrase.change')}
        </Button>
      </Stack>
    </form>
  )
}
