import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { localizedTextSchema } from './localized-text.ts'

/**
 * One way out of a decision. `next` are the first steps of its branch: they wait for the decision, and become not
 * applicable when no option that names them is taken. An option may name none ("carry on").
 * What follows only steps of that branch goes with them; what comes after the decision whichever way it goes must
 * depend on the decision itself, or on every branch.
 * A step named here that stands upstream of the decision is a loop: taking the option opens the steps between again.
 */
export const decisionOptionSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  guidance: localizedTextSchema.default({}),
  next: z.array(idSchema).max(200).default([]),
})
