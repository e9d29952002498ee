import { z } from 'zod'
import { instantSchema } from '../instant.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

/** `step:<id>`, `rhythm:sitrep`, `rhythm:update`, `update:announced` or `ratify:<message id>`. */
export const timerIdSchema = z.string().regex(/^(?:step:.+|ratify:.+|rhythm:sitrep|rhythm:update|update:announced)$/u)

/** An acknowledgement ends the reminder for that due time; a snooze silences it until an instant, and says why. */
export const timerEvents = [
  eventSchema('timer.snoozed', z.object({ timer: timerIdSchema, until: instantSchema, reason: reasonSchema })),
  eventSchema('timer.acknowledged', z.object({ timer: timerIdSchema, dueAt: instantSchema })),
  /** The wall clock left the monotonic one by this many seconds (negative: it was set back). */
  eventSchema('clock.jumped', z.object({ seconds: z.number() })),
] as const
