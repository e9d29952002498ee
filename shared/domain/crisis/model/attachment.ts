import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { instantSchema } from './instant.ts'

/** SHA-256, hexadecimal, lower case. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u)

/** A stored original, found by its hash; its bytes are never part of a model. */
export const attachmentSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(300),
  mediaType: z.string().max(200),
  sha256: sha256Schema,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  source: z.string().max(2000).default(''),
  capturedAt: instantSchema.nullable().default(null),
})
