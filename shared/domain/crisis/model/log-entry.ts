import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { sha256Schema } from './attachment.ts'

/** UTC, exactly three digits of milliseconds, `Z`: one instant has one spelling, because the spelling is hashed. */
const instantSchema = z.iso.datetime({ precision: 3 })

/** Any JSON value, given back as it is: `z.json()` drops a key called `__proto__`, and the hash would no longer be right. */
const payloadSchema = z.custom<z.core.util.JSONType>(isJson, 'expected a JSON value')

/** A file kept as evidence. `size` in bytes; `name` as the person gave it; `mediaType` as RFC 6838 writes it. */
const logAttachmentSchema = z.strictObject({
  sha256: sha256Schema,
  name: z.string().min(1).max(1000),
  size: z.int().nonnegative(),
  mediaType: z.string().min(1).max(255),
})

/** Who speaks, as of that moment: names and roles change, the entry does not. */
const logAuthorSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  role: z.string().min(1).max(200).optional(),
})

/**
 * One entry of the main courante. hash = SHA-256(previousHash, RFC 8785 JSON of the entry without its hash); the
 * previous hash of the first entry is the hash of the incident's header. Never changed: a correction is a new entry.
 */
export const logEntrySchema = z.strictObject({
  /** 1, 2, 3 … without a gap. */
  seq: z.int().positive(),
  /** When it happened, as the author says: before or after `recordedAt`. */
  happenedAt: instantSchema,
  /** When it was written here, by the clock of this machine. */
  recordedAt: instantSchema,
  /** IANA name of the zone that the times were said in, such as `Europe/Paris`. */
  zone: z
    .string()
    .max(64)
    .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/),
  author: logAuthorSchema,
  /** Name of the event, such as `incident.declared` or `note`. */
  kind: z.string().min(1).max(100),
  /** What a person reads. */
  text: z.string(),
  /** The event's payload, what the engine replays; null for a mere note. */
  data: payloadSchema,
  /** Ids of what the entry is about. */
  refs: z.array(idSchema),
  attachments: z.array(logAttachmentSchema),
  /** `seq` of the earlier entry that this one corrects. */
  corrects: z.int().positive().nullable(),
  previousHash: sha256Schema,
  hash: sha256Schema,
})

export type LogEntry = z.infer<typeof logEntrySchema>

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (Array.isArray(value)) return value.every(isJson)
  return typeof value === 'object' && Object.values(value).every(isJson)
}
