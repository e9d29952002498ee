import { Group, MultiSelect, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, languageSchema } from '../../../shared/domain/language.ts'
import { type Mission, type MissionInput, missionKindSchema } from '../../../shared/domain/mission.ts'
import { query } from '../../bridge/query.ts'
import { toErrorPayload } from '../../bridge/to-error-payload.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { countryCodes } from './country-codes.ts'
import { timeZones } from './time-zones.ts'

interface MissionDialogProps {
  readonly mission: Mission | null
  readonly onClose: () => void
  readonly onSaved: (missionId: string) => void
}

/** Adds a mission, or edits one. */
export function MissionDialog({ mission, onClose, onSaved }: MissionDialogProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [form, setForm] = useState<MissionInput>(() => ({
    ...(mission ? { id: mission.id, revision: mission.revision } : {}),
    code: mission?.code ?? '',
    name: mission?.name ?? '',
    kind: mission?.kind ?? 'embassy',
    country: mission?.country ?? '',
    city: mission?.city ?? '',
    timeZone: mission?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    languages: mission?.languages ?? [],
  }))
  const set = (patch: Partial<MissionInput>) => setForm((old) => ({ ...old, ...patch }))
  const save = useMutation(
    query.missions.save.mutationOptions({
      onSuccess: (saved) => {
        onSaved(saved.id)
        onClose()
      },
    }),
  )
  const countries = useMemo(
    () =>
      countryCodes()
        .map((value) => ({ value, label: formats.country(value) }))
        .toSorted((left, right) => formats.compare(left.label, right.label)),
    [formats],
  )
  const fault = save.error ? toErrorPayload(save.error) : null
  const ready = form.code.trim() !== '' && form.name.trim() !== '' && form.country !== ''
  const submit = () => save.mutate({ ...form, code: form.code.trim(), name: form.name.trim(), city: form.city.trim() })
  return (
    <FormDialog
      title={mission ? t('network:editMissionOf', { name: mission.name }) : t('network:addMission')}
      submitLabel={t('common:save')}
      busy={save.isPending}
      disabled={!ready}
      error={fault?.code === 'already-exists' ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('network:field.name')}
        value={form.name}
        maxLength={200}
        onChange={(event) => set({ name: event.currentTarget.value })}
        data-autofocus
      />
      <Group grow align="start" gap="md">
        <TextInput
          label={t('network:field.code')}
          description={t('network:field.codeHint')}
          value={form.code}
          error={fault?.code === 'already-exists' ? t('network:field.codeTaken', fault.details) : undefined}
          maxLength={12}
          onChange={(event) => {
            if (fault) save.reset()
            set({ code: event.currentTarget.value.toUpperCase() })
          }}
        />
        <Select
          label={t('network:field.kind')}
          description={t('network:field.kindHint')}
          data={missionKindSchema.options.map((value) => ({ value, label: t(`common:missionKind.${value}`) }))}
          value={form.kind}
          allowDeselect={false}
          onChange={(value) => set({ kind: missionKindSchema.safeParse(value).data ?? form.kind })}
        />
      </Group>
      <Group grow align="start" gap="md">
        <Select
          label={t('network:field.country')}
          data={countries}
          value={form.country === '' ? null : form.country}
          searchable
          selectFirstOptionOnChange
          allowDeselect={false}
          limit={50}
          onChange={(value) => set({ country: value ?? form.country })}
        />
        <TextInput
          label={t('network:field.city')}
          value={form.city}
          maxLength={100}
          onChange={(event) => set({ city: event.currentTarget.value })}
        />
      </Group>
      <Select
        label={t('network:field.timeZone')}
        data={timeZones(form.timeZone)}
        value={form.timeZone}
        searchable
        allowDeselect={false}
        limit={50}
        onChange={(value) => set({ timeZone: value ?? form.timeZone })}
      />
      <MultiSelect
        label={t('network:field.languages')}
        data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
        value={form.languages}
        searchable
        onChange={(values) => set({ languages: values.flatMap((value) => languageSchema.safeParse(value).data ?? []) })}
      />
    </FormDialog>
  )
}
