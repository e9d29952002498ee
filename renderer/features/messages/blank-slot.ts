import type { Slot, SlotKind } from '../../../shared/domain/slot.ts'

/** A slot before a person fills it. */
export function blankSlot(kind: SlotKind): Slot {
  switch (kind) {
    case 'figure':
      return { kind, value: 0, unit: '', bound: 'exact' }
    case 'date':
      return { kind, value: '' }
    case 'actor':
    case 'place':
      return { kind, id: '' }
    case 'stance':
      return { kind, family: 'disapproval', act: '' }
    case 'modality':
      return { kind, level: '' }
    case 'polarity':
      return { kind, negated: false }
    case 'quote':
      return { kind, verbatim: '' }
  }
}
