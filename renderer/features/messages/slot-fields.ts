import { boundSchema, type SlotKind, stanceFamilySchema } from '../../../shared/domain/slot.ts'

/** One field of a slot's form: its name in the slot, and how it is typed. Choices are words of the locales. */
export interface SlotField {
  readonly name: string
  /** `rung`: a step of the slot's ladder. */
  readonly type: 'text' | 'number' | 'boolean' | 'choice' | 'rung'
  readonly choices?: readonly string[]
  readonly required?: boolean
}

const label: SlotField = { name: 'label', type: 'text' }

/** What a person can edit of each kind of slot. */
export const SLOT_FIELDS: Readonly<Record<SlotKind, readonly SlotField[]>> = {
  figure: [
    { name: 'value', type: 'number', required: true },
    { name: 'max', type: 'number' },
    { name: 'unit', type: 'text' },
    { name: 'bound', type: 'choice', choices: boundSchema.options, required: true },
    label,
  ],
  date: [{ name: 'value', type: 'text', required: true }, label],
  actor: [{ name: 'id', type: 'text', required: true }, { name: 'role', type: 'choice', choices: ['agent', 'target'] }, label],
  place: [{ name: 'id', type: 'text', required: true }, label],
  stance: [
    { name: 'family', type: 'choice', choices: stanceFamilySchema.options, required: true },
    { name: 'act', type: 'rung', required: true },
    { name: 'min', type: 'rung' },
    { name: 'max', type: 'rung' },
    { name: 'target', type: 'text' },
    label,
  ],
  modality: [{ name: 'level', type: 'rung', required: true }, label],
  polarity: [{ name: 'negated', type: 'boolean' }, label],
  quote: [{ name: 'verbatim', type: 'text', required: true }, { name: 'speaker', type: 'text' }, label],
}
