import { z } from 'zod'
import { idSchema } from '../../../identifiers.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

export const rolePositionSchema = z.enum(['primary', 'deputy'])

const seat = { roleId: idSchema, position: rolePositionSchema }

/**
 * Who holds what. An occupied seat changes hands by an offer that the other accepts; when its holder cannot be
 * reached, somebody takes it over and says why.
 */
export const roleEvents = [
  eventSchema('role.assigned', z.object({ ...seat, personId: idSchema })),
  eventSchema('role.vacated', z.object({ ...seat, reason: reasonSchema })),
  eventSchema('role.taken-over', z.object({ ...seat, reason: reasonSchema })),
  eventSchema('handover.offered', z.object({ ...seat, to: idSchema, note: z.string().max(10_000) })),
  eventSchema('handover.accepted', z.object(seat)),
  eventSchema('handover.declined', z.object({ ...seat, reason: reasonSchema })),
] as const

export type RolePosition = z.infer<typeof rolePositionSchema>
