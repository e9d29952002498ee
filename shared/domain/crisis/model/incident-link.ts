import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'

/** What ties an incident to something else. Nothing of one incident enters another without it. */
export const incidentLinkSchema = z.object({
  id: idSchema,
  targetKind: z.enum(['incident', 'document', 'talking-point', 'playbook', 'file', 'other']),
  /** An id of ours, or a title. */
  target: z.string().min(1).max(2000),
  /** The step it answers: the sub-incident of a sub-playbook. */
  stepId: idSchema.nullable().default(null),
  reason: z.string().max(2000).default(''),
})

export type IncidentLink = z.infer<typeof incidentLinkSchema>
