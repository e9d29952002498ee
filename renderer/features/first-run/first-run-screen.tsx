import { Button, Checkbox, PasswordInput, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Role, roleSchema } from '../../../shared/domain/settings.ts'
import { query } from '../../bridge/query.ts'
import { CentredPage } from '../../ui/centred-page.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LanguageChoice } from '../../ui/language-choice.tsx'
import { useFocusOnMount } from '../../ui/use-focus-on-mount.ts'
import { PassphraseMeter } from '../../ui/passphrase-meter.tsx'
import { type FirstRunForm, firstRunFaults } from './first-run-faults.ts'

/** One screen between the first start and the first text. */
export function FirstRunScreen() {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const [form, setForm] = useState<FirstRunForm>({
    name: '',
    person: '',
    role: 'press-officer',
    passphrase: '',
    again: '',
    demo: true,
  })
  const first = useFocusOnMount<HTMLInputElement>()
  const [tried, setTried] = useState(false)
  const set = <Key extends keyof FirstRunForm>(key: Key, value: FirstRunForm[Key]) => setForm((old) => ({ ...old, [key]: value }))
  const faults = firstRunFaults(form)
  const faultOf = (key: keyof typeof faults) => (tried && faults[key] ? t(`first-run:fault.${faults[key]}`) : undefined)

  const create = useMutation(
    query.workspace.create.mutationOptions({
      // The passphrase does not stay in the cache.
      gcTime: 0,
      onSuccess: (status) => client.setQueryData(query.workspace.status.queryKey(), status),
    }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) {
      // The faults are drawn first: then the first of them takes the focus.
      const fields = event.currentTarget
      requestAnimationFrame(() => fields.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const { again: _, ...input } = form
    create.mutate({ ...input, language: i18n.language === 'fr' ? 'fr' : 'en' })
  }
  const peek = { 'aria-label': t('common:showPassphrase') }

  return (
    <CentredPage wide>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <div>
            <Text c="dimmed" size="sm">
              Unisson
            </Text>
            <Title order={1}>{t('first-run:title')}</Title>
            <Text mt="xs">{t('first-run:lead')}</Text>
          </div>
          <LanguageChoice />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput
              ref={first}
              label={t('first-run:name')}
              description={t('first-run:nameHint')}
              value={form.name}
              onChange={(event) => set('name', event.currentTarget.value)}
              error={faultOf('name')}
              maxLength={120}
            />
            <TextInput
              label={t('first-run:person')}
              description={t('first-run:personHint')}
              value={form.person}
              onChange={(event) => set('person', event.currentTarget.value)}
              error={faultOf('person')}
              maxLength={120}
              autoComplete="name"
            />
            <PasswordInput
              label={t('first-run:passphrase')}
              description={t('first-run:passphraseHint')}
              value={form.passphrase}
              onChange={(event) => set('passphrase', event.currentTarget.value)}
              error={faultOf('passphrase')}
              autoComplete="new-password"
              visibilityToggleButtonProps={peek}
            />
            <PasswordInput
              label={t('first-run:again')}
              description={t('first-run:againHint')}
              value={form.again}
              onChange={(event) => set('again', event.currentTarget.value)}
              error={faultOf('again')}
              autoComplete="new-password"
              visibilityToggleButtonProps={peek}
            />
          </SimpleGrid>
          <PassphraseMeter passphrase={form.passphrase} names={[form.name, form.person]} />
          <Select
            label={t('first-run:role')}
            data={roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
            value={form.role}
            onChange={(value) => set('role', (value ?? 'press-officer') as Role)}
            allowDeselect={false}
          />
          <Checkbox
            label={t('first-run:demo')}
            description={t('first-run:demoHint')}
            checked={form.demo}
            onChange={(event) => set('demo', event.currentTarget.checked)}
          />
          {create.error ? <ErrorNotice error={create.error} onRetry={() => create.reset()} /> : null}
          <Button type="submit" size="md" loading={create.isPending}>
            {t('first-run:create')}
          </Button>
          {create.isPending ? (
            <Text component="output" size="sm" c="dimmed">
              {t('first-run:creating')}
            </Text>
          ) : null}
        </Stack>
      </form>
    </CentredPage>
  )
}
