import { z } from 'zod'
import { accountInputSchema, accountSchema } from '../domain/account.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

const byId = z.object({ id: idSchema })

/** Credentials go in and are never given back: copying is a call of the shell, from the main side. */
export const accountsContract = {
  list: base.output(z.array(accountSchema)),
  save: base.input(accountInputSchema).output(accountSchema),
  remove: base.input(byId),
  /** Adds or replaces, and says when it is to be renewed; without `rotationDue` the date that the account has stays. */
  setCredential: base
    .input(z.object({ id: idSchema, secret: z.string().min(1).max(10_000), rotationDue: z.iso.date().nullable().optional() }))
    .output(accountSchema),
  revokeCredential: base.input(byId).output(accountSchema),
  revokeAllOfMission: base.input(z.object({ missionId: idSchema })).output(z.object({ revoked: z.number().int() })),
}
