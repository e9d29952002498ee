import type { SlotKind } from '../../../shared/domain/slot.ts'

/** The kinds of slot in the order in which lists offer them. */
export const SLOT_KINDS = [
  'figure',
  'date',
  'actor',
  'place',
  'stance',
  'modality',
  'polarity',
  'quote',
] as const satisfies readonly SlotKind[]
