import type { Slot } from '../../../shared/domain/slot.ts'

/** What a slot holds, its words apart. */
function content({ label: _label, ...slot }: Slot): string {
  return JSON.stringify(Object.entries(slot).toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** The slots that a person has, then those that were found and are not among them: a proposal takes nothing away. */
export function mergeSlots(own: readonly Slot[], found: readonly Slot[]): readonly Slot[] {
  const known = new Set(own.map(content))
  return [...own, ...found.filter((slot) => !known.has(content(slot)))]
}
