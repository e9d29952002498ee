import { z } from 'zod'

/** The schema of one kind of event: what a log entry carries as `kind` and `data`. */
export function eventSchema<K extends string, D extends z.ZodType>(kind: K, data: D) {
  return z.object({ kind: z.literal(kind), data })
}
