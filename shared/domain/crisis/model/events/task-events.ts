import { z } from 'zod'
import { idSchema } from '../../../identifiers.ts'
import { evidenceSchema } from '../evidence.ts'
import { stepSchema } from '../step.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

const step = z.object({ stepId: idSchema })
const stepWithReason = step.extend({ reason: reasonSchema })

export const checklistMarkSchema = z.enum(['open', 'done', 'not-applicable'])

/**
 * The work. `task.undone` opens a step again that was done, failed or not applicable; `task.started` also takes up a
 * blocked one. A decision is changed by revoking it and taking it again.
 */
export const taskEvents = [
  eventSchema('task.started', step),
  eventSchema('task.done', step.extend({ note: z.string().max(5000).default('') })),
  eventSchema('task.undone', stepWithReason),
  eventSchema('task.blocked', stepWithReason),
  eventSchema('task.not-applicable', stepWithReason),
  eventSchema('task.failed', stepWithReason),
  /** A step that the plan did not foresee, for this run alone. */
  eventSchema('task.added', z.object({ step: stepSchema })),
  eventSchema(
    'checklist.toggled',
    /** `reason` is owed when the item is not applicable. */
    step.extend({ itemId: idSchema, to: checklistMarkSchema, reason: z.string().max(5000).default('') }),
  ),
  eventSchema('decision.taken', stepWithReason.extend({ optionId: idSchema })),
  eventSchema('decision.revoked', stepWithReason),
  eventSchema('evidence.added', z.object({ evidence: evidenceSchema })),
] as const

export type ChecklistMark = z.infer<typeof checklistMarkSchema>
