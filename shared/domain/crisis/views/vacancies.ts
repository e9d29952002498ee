import type { IncidentState } from '../engine/incident-state.ts'
import { seatKey } from '../engine/seat-key.ts'
import type { RolePosition } from '../model/events/role-events.ts'

export interface Vacancy {
  readonly roleId: string
  readonly position: RolePosition
}

/** Seats that the level in force asks to be filled and are not: while there is one, the incident is not ready. */
export function vacancies({ playbook, severity, seats }: IncidentState): readonly Vacancy[] {
  return playbook.roles
    .filter((role) => role.required && role.fromSeverity <= severity)
    .flatMap(({ id: roleId, deputyRequired }) => {
      const positions: readonly RolePosition[] = deputyRequired ? ['primary', 'deputy'] : ['primary']
      return positions.filter((position) => !seats.has(seatKey(roleId, position))).map((position) => ({ roleId, position }))
    })
}
