import type { SlotFeature, SlotMention } from './feature.ts'
import type { PreparedUnit } from './prepared-point.ts'

type MentionOf<Kind extends SlotMention['kind']> = Extract<SlotMention, { kind: Kind }>

/** The slots of one kind that an approved sentence states, in order. */
export function slotsOf<Kind extends SlotMention['kind']>(
  unit: PreparedUnit,
  kind: Kind,
): readonly { readonly slot: SlotFeature; readonly point: MentionOf<Kind> }[] {
  const slots: { readonly slot: SlotFeature; readonly point: MentionOf<Kind> }[] = []
  for (const feature of unit.features)
    if (feature.kind === kind) slots.push({ slot: feature, point: feature.mention as MentionOf<Kind> })
  return slots
}
