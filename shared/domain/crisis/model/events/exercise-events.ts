import { z } from 'zod'
import { idSchema } from '../../../identifiers.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

const inject = z.object({ injectId: idSchema })
const none = z.object({})

/** Only in mode EXERCISE. Exercise time runs from the declaration, `speed` times as fast, and stands still while paused. */
export const exerciseEvents = [
  eventSchema('exercise.paused', none),
  eventSchema('exercise.resumed', none),
  eventSchema('exercise.speed-set', z.object({ speed: z.number().positive().max(60) })),
  eventSchema('inject.delivered', inject),
  eventSchema('inject.skipped', inject.extend({ reason: reasonSchema })),
  /** What the players did. */
  eventSchema('inject.answered', inject.extend({ observed: reasonSchema })),
  /** 0 not met, 1 in part, 2 met. */
  eventSchema(
    'objective.scored',
    z.object({ objectiveId: idSchema, score: z.literal([0, 1, 2]), comment: z.string().max(5000) }),
  ),
] as const

export type ExerciseEvent = z.infer<(typeof exerciseEvents)[number]>
