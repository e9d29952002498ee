import type { IncidentState } from '../engine/incident-state.ts'
import { seatKey } from '../engine/seat-key.ts'

/** Who answers for a role now: its primary, or its deputy while the primary's seat is empty. Null: nobody. */
export function roleHolder(state: Pick<IncidentState, 'seats'>, roleId: string): string | null {
  const seat = state.seats.get(seatKey(roleId, 'primary')) ?? state.seats.get(seatKey(roleId, 'deputy'))
  return seat?.personId ?? null
}
