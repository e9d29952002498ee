import type { SlotFeature, SlotMention } from './feature.ts'
import type { PreparedUnit } from './prepared-point.ts'

type MentionOf<Kind extends SlotMention['kind']> = Extract<SlotMention, { kind: Kind }>

type Slots = Partial<Record<SlotMention['kind'], readonly { readonly slot: SlotFeature; readonly point: SlotMention }[]>>

/** Every pair of a unit asks for its slots, kind by kind. */
const known = new WeakMap<PreparedUnit['features'], Slots>()

/** The slots of one kind that an approved sentence states, in order. */
export function slotsOf<Kind extends SlotMention['kind']>(
  unit: PreparedUnit,
  kind: Kind,
): readonly { readonly slot: SlotFeature; readonly point: MentionOf<Kind> }[] {
  const byKind = known.get(unit.features) ?? {}
  const listed = byKind[kind]
  if (listed !== undefined) return listed as readonly { readonly slot: SlotFeature; readonly point: MentionOf<Kind> }[]
  const slots: { readonly slot: SlotFeature; readonly point: MentionOf<Kind> }[] = []
  for (const feature of unit.features)
    if (feature.kind === kind) slots.push({ slot: feature, point: feature.mention as MentionOf<Kind> })
  byKind[kind] = slots
  known.set(unit.features, byKind)
  return slots
}
