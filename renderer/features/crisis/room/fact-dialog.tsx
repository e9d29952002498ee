import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factContentSchema, factStatusSchema, type Fact } from '../../../../shared/domain/crisis/model/fact.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useWriter } from '../model/use-writer.ts'
import type { RoomProps } from './room-props.ts'

const CONFIDENCES = factContentSchema.shape.confidence.options

/** A fact with its source; a change says why. */
export function FactDialog({
  incidentId,
  open,
  fact,
  onClose,
}: RoomProps & { readonly fact: Fact | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const write = useWriter(incidentId, open)
  const [form, setForm] = useState({
    text: fact?.text ?? '',
    source: fact?.source ?? '',
    confidence: fact?.confidence ?? 'medium',
    status: fact?.status ?? 'unverified',
  })
  const [reason, setReason] = useState('')
  const set = (patch: Partial<typeof form>) => setForm((old) => ({ ...old, ...patch }))
  const submit = () => {
    const content = factContentSchema.parse({ ...fact, ...form })
    write.mutate(
      {
        event:
          fact === null
            ? { kind: 'fact.added', data: { fact: { ...content, id: `fact--${crypto.randomUUID()}` } } }
            : { kind: 'fact.changed', data: { factId: fact.id, content, reason: reason.trim() } },
      },
      { onSuccess: onClose },
    )
  }
  const ready = form.text.trim() !== '' && form.source.trim() !== '' && (fact === null || reason.trim() !== '')
  return (
    <FormDialog
      title={fact === null ? t('crisis:addFact') : t('crisis:changeFact')}
      submitLabel={t('common:save')}
      busy={write.isPending}
      disabled={!ready}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('crisis:fact')}
        value={form.text}
        maxLength={5000}
        data-autofocus
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <TextInput
        label={t('crisis:source')}
        value={form.source}
        maxLength={2000}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      <Select
        label={t('crisis:factState')}
        data={factStatusSchema.options.map((value) => ({ value, label: t(`crisis:factStatus.${value}`) }))}
        value={form.status}
        allowDeselect={false}
        onChange={(value) => set({ status: factStatusSchema.parse(value) })}
      />
      <Select
        label={t('crisis:factConfidence')}
        data={CONFIDENCES.map((value) => ({ value, label: t(`crisis:confidence.${value}`) }))}
        value={form.confidence}
        allowDeselect={false}
        onChange={(value) => set({ confidence: factContentSchema.shape.confidence.parse(value) })}
      />
      {fact === null ? null : (
        <TextInput
          label={t('crisis:reason')}
          value={reason}
          maxLength={5000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
