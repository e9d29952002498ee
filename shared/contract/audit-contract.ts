import { z } from 'zod'
import { auditEntrySchema } from '../domain/audit-entry.ts'
import { base } from './base.ts'

export const auditContract = {
  /** Newest first. */
  list: base.input(z.object({ offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(500) })).output(
    z.object({
      total: z.number().int(),
      /**
       * `name`: what the entry is about, as it is called now; "" when it has no name or is gone. `names`: the same for
       * each field of the detail that holds an id.
       */
      entries: z.array(auditEntrySchema.extend({ name: z.string(), names: z.record(z.string(), z.string()) })),
    }),
  ),
  /** Recomputes the whole chain; `brokenAt` is the first entry that does not hold. */
  verify: base.output(z.object({ entries: z.number().int(), brokenAt: z.number().int().nullable() })),
}
