import type { CrisisEntry } from '../crisis-entry.ts'
import type { Draft } from '../draft.ts'
import type { Seat } from '../incident-state.ts'
import { refuse } from '../refuse.ts'
import type { Refusal } from '../refusal.ts'
import { seatKey } from '../seat-key.ts'
import type { RolePosition } from '../../model/events/role-events.ts'
import type { ReducersOf } from './reducers-of.ts'

interface SeatName {
  readonly roleId: string
  readonly position: RolePosition
}

const seatOf = (draft: Draft, { roleId, position }: SeatName): Seat | undefined => draft.seats.get(seatKey(roleId, position))

/** Seats somebody, unless the role is unknown or the person already sits on its other seat. */
function sit(draft: Draft, seat: SeatName, personId: string, entry: CrisisEntry): Refusal | null {
  if (!draft.playbook.roles.some(({ id }) => id === seat.roleId)) return refuse('unknown-role', { roleId: seat.roleId })
  const other = seatOf(draft, { ...seat, position: seat.position === 'primary' ? 'deputy' : 'primary' })
  if (other?.personId === personId) return refuse('same-person', { personId })
  draft.seats.set(seatKey(seat.roleId, seat.position), { personId, since: entry.happenedAt, offeredTo: null })
  return null
}

export const roleReducers: ReducersOf<
  'role.assigned' | 'role.vacated' | 'role.taken-over' | 'handover.offered' | 'handover.accepted' | 'handover.declined'
> = {
  'role.assigned': (draft, data, entry) => {
    const seat = seatOf(draft, data)
    return seat ? refuse('seat-occupied', { personId: seat.personId }) : sit(draft, data, data.personId, entry)
  },
  'role.vacated': (draft, data) =>
    draft.seats.delete(seatKey(data.roleId, data.position)) ? null : refuse('seat-vacant', { roleId: data.roleId }),
  'role.taken-over': (draft, data, entry) => {
    const seat = seatOf(draft, data)
    if (!seat) return refuse('seat-vacant', { roleId: data.roleId })
    return seat.personId === entry.author.id ? refuse('already-held') : sit(draft, data, entry.author.id, entry)
  },
  'handover.offered': (draft, data, entry) => {
    const seat = seatOf(draft, data)
    if (!seat) return refuse('seat-vacant', { roleId: data.roleId })
    if (seat.personId !== entry.author.id) return refuse('not-role-holder', { personId: seat.personId })
    if (data.to === seat.personId) return refuse('same-person', { personId: data.to })
    draft.seats.set(seatKey(data.roleId, data.position), { ...seat, offeredTo: data.to })
    return null
  },
  'handover.accepted': (draft, data, entry) => {
    const seat = seatOf(draft, data)
    if (!seat?.offeredTo) return refuse('nothing-offered', { roleId: data.roleId })
    return seat.offeredTo === entry.author.id
      ? sit(draft, data, entry.author.id, entry)
      : refuse('not-addressee', { personId: seat.offeredTo })
  },
  'handover.declined': (draft, data, entry) => {
    const seat = seatOf(draft, data)
    if (!seat?.offeredTo) return refuse('nothing-offered', { roleId: data.roleId })
    if (entry.author.id !== seat.offeredTo && entry.author.id !== seat.personId)
      return refuse('not-addressee', { personId: seat.offeredTo })
    draft.seats.set(seatKey(data.roleId, data.position), { ...seat, offeredTo: null })
    return null
  },
}
