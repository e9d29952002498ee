import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import { seatKey } from '../../../../shared/domain/crisis/engine/seat-key.ts'
import type { RolePosition } from '../../../../shared/domain/crisis/model/events/role-events.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

interface HeldSeat {
  readonly key: string
  readonly role: Playbook['roles'][number]
  readonly position: RolePosition
}

/** The seats that a person holds, in the order of the roles of the plan. */
export function heldSeats({ playbook, seats }: Pick<IncidentState, 'playbook' | 'seats'>, personId: string): readonly HeldSeat[] {
  return playbook.roles.flatMap((role) =>
    (['primary', 'deputy'] as const).flatMap((position): readonly HeldSeat[] => {
      const key = seatKey(role.id, position)
      return seats.get(key)?.personId === personId ? [{ key, role, position }] : []
    }),
  )
}
