import { Button, MultiSelect, NumberInput, Select, SimpleGrid, Switch, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredContact } from '../../../../shared/contract/contacts-contract.ts'
import { contactSchema } from '../../../../shared/domain/crisis/model/contact.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { refusalWords } from '../model/refusal-words.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import type { ContactForm } from './contact-form.ts'
import { toContact } from './to-contact.ts'

const KINDS = contactSchema.shape.kind.options
/** As the model holds them. */
const MOST_LINES = 10

interface ContactDialogProps extends Pick<RoomProps, 'open'> {
  /** Null: a new one. */
  readonly edited: StoredContact | null
  readonly all: readonly StoredContact[]
  readonly onClose: () => void
}

/** Everything that is known of a contact. One that no log speaks of can be removed. */
export function ContactDialog({ open, edited, all, onClose }: ContactDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const before = edited?.contact ?? null
  const [sure, setSure] = useState(false)
  const [form, setForm] = useState<ContactForm>({
    name: before?.name ?? '',
    position: before?.position ?? '',
    organisation: before?.organisation ?? '',
    kind: before?.kind ?? 'staff',
    phones: before?.phones.join('\n') ?? '',
    emails: before?.emails.join('\n') ?? '',
    languages: before?.languages ?? [],
    calledBy: before?.calledBy ?? null,
    order: before?.order ?? Math.max(0, ...all.map(({ contact }) => contact.order)) + 1,
    notes: before?.notes ?? '',
    verified: false,
  })
  const set = (patch: Partial<ContactForm>) => setForm((old) => ({ ...old, ...patch }))
  const done = {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: query.contacts.key() })
      onClose()
    },
  }
  const save = useMutation({
    mutationFn: () => {
      const contact = toContact(form, before, new Date().toISOString())
      return edited === null
        ? api.contacts.save({ contact })
        : api.contacts.save({ contact: { ...contact, id: edited.contact.id }, revision: edited.revision })
    },
    ...done,
  })
  const remove = useMutation({ mutationFn: (id: string) => api.contacts.remove({ id }), ...done })
  const error = remove.error ?? save.error
  const refused = refusalWords(error, open, i18n.language, t)
  const crowded = [form.phones, form.emails].some((typed) => typed.split('\n').filter(Boolean).length > MOST_LINES)
  return (
    <FormDialog
      size="lg"
      title={before === null ? t('contacts:add') : t('contacts:editNamed', { name: before.name })}
      submitLabel={t('common:save')}
      busy={save.isPending || remove.isPending}
      disabled={form.name.trim() === '' || crowded}
      error={refused === null ? error : null}
      aside={
        before === null ? null : (
          <Button
            variant={sure ? 'filled' : 'subtle'}
            color="error"
            onClick={() => (sure ? remove.mutate(before.id) : setSure(true))}
          >
            {t(sure ? 'contacts:removeSure' : 'contacts:remove')}
          </Button>
        )
      }
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      {refused === null ? null : (
        <Text role="alert" className={room.warning}>
          {refused}
        </Text>
      )}
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
        <TextInput
          label={t('contacts:field.name')}
          value={form.name}
          maxLength={200}
          required
          data-autofocus
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('contacts:field.position')}
          value={form.position}
          maxLength={200}
          onChange={(event) => set({ position: event.currentTarget.value })}
        />
        <TextInput
          label={t('contacts:field.organisation')}
          value={form.organisation}
          maxLength={200}
          onChange={(event) => set({ organisation: event.currentTarget.value })}
        />
        <Select
          label={t('contacts:field.kind')}
          data={KINDS.map((value) => ({ value, label: t(`contacts:kind.${value}`) }))}
          value={form.kind}
          allowDeselect={false}
          onChange={(value) => set({ kind: KINDS.find((one) => one === value) ?? form.kind })}
        />
        <Textarea
          label={t('contacts:field.phones')}
          description={t('contacts:oneALine')}
          value={form.phones}
          maxLength={600}
          autosize
          minRows={2}
          maxRows={4}
          onChange={(event) => set({ phones: event.currentTarget.value })}
        />
        <Textarea
          label={t('contacts:field.emails')}
          description={t('contacts:oneALine')}
          value={form.emails}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={4}
          onChange={(event) => set({ emails: event.currentTarget.value })}
        />
        <Select
          label={t('contacts:field.calledBy')}
          placeholder={t('contacts:byTheRoom')}
          data={all.flatMap(({ contact: { id, name } }) => (id === before?.id ? [] : [{ value: id, label: name }]))}
          value={form.calledBy}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('contacts:byTheRoom') }}
          onChange={(calledBy) => set({ calledBy })}
        />
        <NumberInput
          label={t('contacts:field.order')}
          value={form.order}
          min={0}
          max={100_000}
          allowDecimal={false}
          onChange={(value) => set({ order: Number(value) || 0 })}
        />
      </SimpleGrid>
      <MultiSelect
        label={t('contacts:field.languages')}
        data={[...new Set([...LANGUAGES, ...form.languages])].map((value) => ({ value, label: formats.language(value) }))}
        value={form.languages}
        searchable
        onChange={(languages) => set({ languages })}
      />
      <Textarea
        label={t('contacts:field.notes')}
        value={form.notes}
        maxLength={5000}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
      <Switch
        label={t('contacts:verifiedNow')}
        checked={form.verified}
        onChange={(event) => set({ verified: event.currentTarget.checked })}
      />
    </FormDialog>
  )
}
