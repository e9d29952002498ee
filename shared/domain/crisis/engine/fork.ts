import type { Draft } from './draft.ts'
import type { IncidentState } from './incident-state.ts'

/** A copy to write into; the values inside the maps are never written, only replaced. */
export function fork(state: IncidentState): Draft {
  const copies = Object.entries(state).map(([name, value]) => [name, value instanceof Map ? new Map(value) : value])
  return Object.fromEntries(copies) as Draft
}
