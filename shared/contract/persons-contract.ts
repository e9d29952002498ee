import { z } from 'zod'
import { idSchema } from '../domain/identifiers.ts'
import { personSchema } from '../domain/person.ts'
import { base } from './base.ts'

const passphrase = z.string().max(1000)

/** Who works in this workspace. The holder alone adds and retires others; a name is nobody's without its passphrase. */
export const personsContract = {
  /** The holder first, then by name; `actingId` is who is at the workstation now. */
  list: base.output(z.object({ persons: z.array(personSchema), actingId: idSchema })),
  add: base.input(personSchema.pick({ name: true, role: true }).extend({ passphrase })).output(personSchema),
  retire: base.input(z.object({ id: idSchema })).output(personSchema),
  changePassphrase: base.input(z.object({ id: idSchema, current: passphrase, next: passphrase })),
  /** From here on that person acts, until somebody else does or the workspace is locked. */
  actAs: base.input(z.object({ id: idSchema, passphrase })).output(personSchema),
}
