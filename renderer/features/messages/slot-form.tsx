import { Button, Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Slot, slotSchema, stanceFamilySchema } from '../../../shared/domain/slot.ts'
import { isSlotDate } from './is-slot-date.ts'
import { type SlotField, SLOT_FIELDS } from './slot-fields.ts'
import { STANCE_RUNGS } from './stance-rungs.ts'

interface SlotFormProps {
  readonly slot: Slot
  readonly onSave: (slot: Slot) => void
  readonly onCancel: () => void
}

type Values = Readonly<Record<string, string | number | boolean | undefined>>

const SAID_BY_LABEL: ReadonlySet<string> = new Set(['value', 'max', 'unit', 'id', 'family', 'act', 'level', 'negated'])

/** Edits one slot. What is saved passed the slot's own schema. */
export function SlotForm({ slot, onSave, onCancel }: SlotFormProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<Values>(() => ({ ...slot }))
  const set = (name: string, value: string | number | boolean | undefined) =>
    setValues((old) => ({
      ...old,
      // The label says what the slot holds in the words of the statement: another value takes other words.
      ...(SAID_BY_LABEL.has(name) && (name !== 'max' || slot.kind === 'figure') && value !== old[name]
        ? { label: undefined }
        : {}),
      [name]: value,
    }))
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  // A figure may count nothing that has a name.
  const parsed = slotSchema.safeParse(slot.kind === 'figure' ? { unit: '', ...filled } : filled)
  const badDate = slot.kind === 'date' && typeof filled['value'] === 'string' && !isSlotDate(filled['value'])
  const complete = SLOT_FIELDS[slot.kind].every((field) => !field.required || filled[field.name] !== undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A popover lives in the form's React tree: the event must not reach a form around it.
    event.stopPropagation()
    if (parsed.success && complete && !badDate) onSave(parsed.data)
  }
  const input = (field: SlotField) => {
    const label = t(`messages:slot.field.${field.name}`)
    const value = values[field.name]
    if (field.type === 'boolean') {
      return (
        <Checkbox
          key={field.name}
          label={label}
          checked={value === true}
          onChange={(event) => set(field.name, event.currentTarget.checked)}
        />
      )
    }
    if (field.type === 'number') {
      return (
        <NumberInput
          key={field.name}
          label={label}
          value={typeof value === 'number' ? value : ''}
          hideControls
          onChange={(next) => set(field.name, typeof next === 'number' ? next : undefined)}
        />
      )
    }
    if (field.type === 'choice' || field.type === 'rung') {
      const family = slot.kind === 'modality' ? 'commitment' : stanceFamilySchema.safeParse(values['family']).data
      return (
        <Select
          key={field.name}
          label={label}
          data={
            field.type === 'rung'
              ? STANCE_RUNGS[family ?? 'disapproval'].map((rung) => ({ value: rung, label: t(`messages:slot.rung.${rung}`) }))
              : (field.choices ?? []).map((choice) => ({ value: choice, label: t(`messages:slot.choice.${choice}`) }))
          }
          value={typeof value === 'string' ? value : null}
          clearable={!field.required}
          allowDeselect={!field.required}
          comboboxProps={{ withinPortal: false }}
          onChange={(next) => set(field.name, next ?? undefined)}
        />
      )
    }
    return (
      <TextInput
        key={field.name}
        label={label}
        description={slot.kind === 'date' && field.name === 'value' ? t('messages:slot.dateHint') : undefined}
        error={badDate && field.name === 'value' ? t('messages:slot.dateForm') : undefined}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => set(field.name, event.currentTarget.value)}
      />
    )
  }
  return (
    <form onSubmit={submit} aria-label={t(`messages:slot.kind.${slot.kind}`)}>
      <Stack gap="sm" w={260}>
        {SLOT_FIELDS[slot.kind].map(input)}
        <Group justify="flex-end" gap="sm">
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
          <Button size="xs" type="submit" disabled={!parsed.success || !complete || badDate}>
            {t('messages:slot.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
