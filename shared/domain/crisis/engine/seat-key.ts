import type { RolePosition } from '../model/events/role-events.ts'

export function seatKey(roleId: string, position: RolePosition): string {
  return `${roleId} ${position}`
}
