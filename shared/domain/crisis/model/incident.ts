import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { instantSchema } from './instant.ts'
import { severitySchema } from './severity.ts'

/** Fixed at creation and shown on every screen, page and file. */
export const incidentModeSchema = z.enum(['REAL', 'EXERCISE', 'TEST', 'BACKFILL'])

export const incidentStatusSchema = z.enum(['draft', 'active', 'stabilised', 'closed', 'reviewed', 'cancelled'])

/** IANA zone ("Africa/Niamey"). */
export const zoneSchema = z.string().min(1).max(60)

/** What a run is, as its first entry says it. Everything else about it is the fold of its log. */
export const incidentSchema = z.object({
  /** `incident--uuid`. */
  id: idSchema,
  playbookId: idSchema,
  playbookVersion: z.number().int().positive(),
  mode: incidentModeSchema,
  title: z.string().min(1).max(300),
  place: z.string().max(300).default(''),
  /** When it happened; null while unknown. */
  eventAt: instantSchema.nullable().default(null),
  /** T0: when the ministry became aware. Offsets count from here. */
  awareAt: instantSchema,
  /** Zone of the post, and of the capital: times are always said in both. */
  zone: zoneSchema,
  capitalZone: zoneSchema,
  severity: severitySchema,
  /** The exercise it plays, in mode EXERCISE. */
  exerciseId: idSchema.nullable().default(null),
})

export type Incident = z.infer<typeof incidentSchema>
export type IncidentMode = z.infer<typeof incidentModeSchema>
export type IncidentStatus = z.infer<typeof incidentStatusSchema>
