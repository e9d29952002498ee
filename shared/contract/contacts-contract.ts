import { z } from 'zod'
import { contactSchema } from '../domain/crisis/model/contact.ts'
import { idSchema, revisionSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

const stored = z.object({ contact: contactSchema, revision: revisionSchema })

/** Whom a crisis calls. They are of the workspace; what came of each call is in the log of the incident. */
export const contactsContract = {
  /** In the order in which they are called. */
  list: base.output(z.array(stored)),
  /** Without an id: a new one. `conflict` on an older revision, `refused` when they would call each other in a circle. */
  save: base
    .input(
      z.object({
        contact: contactSchema.extend({ id: idSchema.exactOptional() }),
        revision: revisionSchema.exactOptional(),
      }),
    )
    .output(stored),
  /** `still-used` once a log tells of a call to them: it would no longer say to whom. */
  remove: base.input(z.object({ id: idSchema })).output(contactSchema),
  /** Who calls whom with the result of each call, as a granted CSV file. */
  exportCalls: base.input(z.object({ incidentId: idSchema, grant: z.string().max(100) })).output(z.object({ name: z.string() })),
}

export type StoredContact = z.infer<typeof stored>
