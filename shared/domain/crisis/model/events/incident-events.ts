import { z } from 'zod'
import { incidentSchema } from '../incident.ts'
import { incidentLinkSchema } from '../incident-link.ts'
import { instantSchema } from '../instant.ts'
import { reviewSchema } from '../review.ts'
import { severitySchema } from '../severity.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

const none = z.object({})
const reason = z.object({ reason: reasonSchema })

/**
 * The life of a run. `incident.declared` is the first entry, or follows `incident.drafted`.
 * Lowering the severity and reopening are asked for by one person and done by another.
 */
export const incidentEvents = [
  eventSchema('incident.drafted', z.object({ incident: incidentSchema })),
  eventSchema('incident.declared', z.object({ incident: incidentSchema })),
  eventSchema(
    'incident.details-changed',
    z.object({ title: z.string().min(1).max(300), place: z.string().max(300), eventAt: instantSchema.nullable() }),
  ),
  eventSchema('incident.stabilised', reason),
  eventSchema('incident.reactivated', reason),
  eventSchema('incident.closed', reason),
  eventSchema('incident.reviewed', none),
  eventSchema('incident.cancelled', reason),
  eventSchema('incident.reopen-requested', reason),
  eventSchema('incident.reopened', none),
  eventSchema('severity.raised', z.object({ to: severitySchema, reason: reasonSchema })),
  eventSchema('severity.lower-requested', z.object({ to: severitySchema, reason: reasonSchema })),
  eventSchema('severity.lowered', z.object({ to: severitySchema })),
  eventSchema('field.set', z.object({ name: z.string().min(1).max(60), value: z.string().max(10_000) })),
  eventSchema('link.added', z.object({ link: incidentLinkSchema })),
  eventSchema('review.saved', z.object({ review: reviewSchema })),
] as const
