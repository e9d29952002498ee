import { Group, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Account, type AccountInput, platformSchema, PLATFORMS } from '../../../shared/domain/account.ts'
import { LANGUAGES, languageSchema } from '../../../shared/domain/language.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import { query } from '../../bridge/query.ts'
import { calendarDate } from '../../ui/calendar-date.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormats } from '../../ui/use-formats.ts'

interface AccountDialogProps {
  readonly account: Account | null
  readonly mission: Mission
  readonly onClose: () => void
}

/** Adds an account to a mission, or edits one. Its credential is set apart. */
export function AccountDialog({ account, mission, onClose }: AccountDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const [form, setForm] = useState<AccountInput>(() => ({
    ...(account ? { id: account.id, revision: account.revision } : {}),
    missionId: mission.id,
    platform: account?.platform ?? 'x',
    handle: account?.handle ?? '',
    language: account?.language ?? mission.languages[0] ?? (i18n.language === 'fr' ? 'fr' : 'en'),
    owner: account?.owner ?? '',
    rotationDue: account?.rotationDue ?? null,
  }))
  const set = (patch: Partial<AccountInput>) => setForm((old) => ({ ...old, ...patch }))
  const save = useMutation(query.accounts.save.mutationOptions({ onSuccess: onClose }))
  const ready = form.handle.trim() !== ''
  const submit = () => save.mutate({ ...form, handle: form.handle.trim(), owner: form.owner.trim() })
  return (
    <FormDialog
      title={account ? t('network:account.edit', { name: account.handle }) : t('network:addAccount')}
      submitLabel={t('common:save')}
      busy={save.isPending}
      disabled={!ready}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Group grow gap="md">
        <Select
          label={t('network:account.platform')}
          data={PLATFORMS.map((value) => ({ value, label: t(`common:platform.${value}`) }))}
          value={form.platform}
          allowDeselect={false}
          onChange={(value) => set({ platform: platformSchema.safeParse(value).data ?? form.platform })}
        />
        <Select
          label={t('network:account.language')}
          data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
          value={form.language}
          allowDeselect={false}
          onChange={(value) => set({ language: languageSchema.safeParse(value).data ?? form.language })}
        />
      </Group>
      <TextInput
        label={t('network:account.handle')}
        description={t('network:account.handleHint')}
        value={form.handle}
        maxLength={200}
        data-autofocus
        onChange={(event) => set({ handle: event.currentTarget.value })}
      />
      <TextInput
        label={t('network:account.owner')}
        description={t('network:account.ownerHint')}
        value={form.owner}
        maxLength={200}
        onChange={(event) => set({ owner: event.currentTarget.value })}
      />
      <DateField
        withTime={false}
        label={t('network:account.rotationDue')}
        value={form.rotationDue ? new Date(`${form.rotationDue}T00:00`) : null}
        onChange={(date) => set({ rotationDue: date ? calendarDate(date.getTime()) : null })}
      />
    </FormDialog>
  )
}
