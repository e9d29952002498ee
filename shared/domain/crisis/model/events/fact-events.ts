import { z } from 'zod'
import { idSchema } from '../../../identifiers.ts'
import { callResultSchema } from '../contact.ts'
import { factContentSchema, factSchema } from '../fact.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

/** What is known, and who was called. */
export const factEvents = [
  eventSchema('fact.added', z.object({ fact: factSchema })),
  eventSchema('fact.changed', z.object({ factId: idSchema, content: factContentSchema, reason: reasonSchema })),
  eventSchema('contact.called', z.object({ contactId: idSchema, result: callResultSchema, note: z.string().max(5000) })),
] as const
