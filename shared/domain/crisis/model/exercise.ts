import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { attachmentSchema } from './attachment.ts'
import { instantSchema } from './instant.ts'

export const objectiveSchema = z.object({
  id: idSchema,
  title: z.string().min(1).max(300),
  /** What is watched to say that it was met. */
  measure: z.string().max(2000).default(''),
})

/** Something that is thrown at the players. One without a target is refused before the start. */
export const injectSchema = z.object({
  id: idSchema,
  /** Minutes of exercise time after its start. */
  offsetMinutes: z.number().int().nonnegative(),
  from: z.string().max(200),
  /** Roles, persons or contacts it is for. */
  to: z.array(z.string().min(1).max(200)).max(50),
  channel: z.enum(['phone', 'email', 'press', 'social', 'radio', 'letter', 'in-person']),
  text: z.string().max(20_000),
  media: z.array(attachmentSchema).max(20).default([]),
  expectedAction: z.string().max(5000).default(''),
  objectiveIds: z.array(idSchema).max(20).default([]),
  /** Delivered only when this decision took this option, or this inject was or was not answered. Null: always. */
  condition: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('decision'), stepId: idSchema, optionId: idSchema }),
      z.object({ kind: z.literal('inject'), injectId: idSchema, answered: z.boolean() }),
    ])
    .nullable()
    .default(null),
})

/** A rehearsal. Its incident runs in mode EXERCISE, and nothing of it can be published. */
export const exerciseSchema = z.object({
  /** `exercise--uuid`. */
  id: idSchema,
  title: z.string().min(1).max(300),
  scenario: z.string().max(50_000).default(''),
  playbookId: idSchema,
  objectives: z.array(objectiveSchema).max(50).default([]),
  injects: z.array(injectSchema).max(1000).default([]),
  participants: z
    .array(z.object({ personId: idSchema, part: z.enum(['player', 'animator', 'observer']) }))
    .max(200)
    .default([]),
  createdAt: instantSchema,
})

export type Exercise = z.infer<typeof exerciseSchema>
export type Inject = z.infer<typeof injectSchema>
