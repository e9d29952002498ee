import { Group, Select, TagsInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, languageSchema } from '../../../shared/domain/language.ts'
import { termStatusSchema } from '../../../shared/domain/messages-file.ts'
import type { Term, TermInput } from '../../../shared/domain/term.ts'
import { query } from '../../bridge/query.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormats } from '../../ui/use-formats.ts'

/** Adds a term, or edits one. */
export function TermDialog({ term, onClose }: { readonly term: Term | null; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const [form, setForm] = useState<TermInput>(() => ({
    ...(term ? { id: term.id, revision: term.revision } : {}),
    concept: term?.concept ?? '',
    language: term?.language ?? (i18n.language === 'fr' ? 'fr' : 'en'),
    term: term?.term ?? '',
    status: term?.status ?? 'preferred',
    use: term?.use ?? '',
    allowedIn: term?.allowedIn ?? [],
  }))
  const set = (patch: Partial<TermInput>) => setForm((old) => ({ ...old, ...patch }))
  const save = useMutation(query.terms.save.mutationOptions({ onSuccess: onClose }))
  const avoided = form.status === 'deprecated' || form.status === 'forbidden'
  const ready = form.concept.trim() !== '' && form.term.trim() !== ''
  const submit = () => save.mutate({ ...form, concept: form.concept.trim(), term: form.term.trim(), use: form.use.trim() })
  return (
    <FormDialog
      title={term ? t('messages:term.editOf', { term: term.term }) : t('messages:term.add')}
      submitLabel={t('common:save')}
      busy={save.isPending}
      disabled={!ready}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('messages:term.term')}
        value={form.term}
        onChange={(event) => set({ term: event.currentTarget.value })}
        maxLength={200}
        data-autofocus
      />
      <TextInput
        label={t('messages:term.concept')}
        description={t('messages:term.conceptHint')}
        value={form.concept}
        onChange={(event) => set({ concept: event.currentTarget.value })}
        maxLength={120}
      />
      <Group grow gap="md">
        <Select
          label={t('messages:term.language')}
          data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
          value={form.language}
          allowDeselect={false}
          onChange={(value) => set({ language: languageSchema.safeParse(value).data ?? form.language })}
        />
        <Select
          label={t('messages:term.status')}
          data={termStatusSchema.options.map((value) => ({ value, label: t(`messages:term.is.${value}`) }))}
          value={form.status}
          allowDeselect={false}
          onChange={(value) => set({ status: termStatusSchema.safeParse(value).data ?? form.status })}
        />
      </Group>
      {avoided ? (
        <TextInput
          label={t('messages:term.use')}
          value={form.use}
          onChange={(event) => set({ use: event.currentTarget.value })}
          maxLength={200}
        />
      ) : null}
      {avoided ? (
        <TagsInput
          label={t('messages:term.allowedIn')}
          description={t('messages:term.allowedInHint')}
          value={form.allowedIn}
          onChange={(allowedIn) => set({ allowedIn })}
        />
      ) : null}
    </FormDialog>
  )
}
