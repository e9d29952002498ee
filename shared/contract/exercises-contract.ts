import { z } from 'zod'
import { exerciseEvents } from '../domain/crisis/model/events/exercise-events.ts'
import { exerciseSchema, injectSchema } from '../domain/crisis/model/exercise.ts'
import { incidentSchema } from '../domain/crisis/model/incident.ts'
import { localizedTextSchema } from '../domain/crisis/model/localized-text.ts'
import { idSchema, revisionSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'
import { incidentLineSchema } from './incidents-contract.ts'

const byId = z.object({ id: idSchema })

const counts = z.object({
  objectives: z.int(),
  injects: z.int(),
  /** Of exercise time, until its last inject. */
  minutes: z.int(),
})

/** What lists show of an exercise, players among their readers: nothing of its scenario and injects. */
export const exerciseLineSchema = exerciseSchema.pick({ id: true, title: true, playbookId: true, participants: true }).extend({
  counts,
  updatedAt: z.string(),
  /** The incidents that play it, newest first. */
  runs: z.array(idSchema),
  /** Who is at the workstation animates it. */
  animates: z.boolean(),
})

const shippedLineSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  about: localizedTextSchema,
  playbookId: idSchema,
  counts,
})

const stored = z.object({ exercise: exerciseSchema, revision: revisionSchema, runs: z.array(idSchema) })

/** What the players are told: of each inject that reached them, what they would see in the world. */
const feedSchema = z.object({
  title: z.string(),
  items: z.array(
    injectSchema
      .pick({ from: true, to: true, channel: true, text: true, media: true })
      .extend({ injectId: idSchema, at: z.string() }),
  ),
})

/**
 * Rehearsals. Whoever makes one animates it; only its animators are given its content. Injects reach the players by the
 * exercise clock without anybody's call. Once it was played it does not change: what is said of it would no longer be true.
 */
export const exercisesContract = {
  list: base.output(z.array(exerciseLineSchema)),
  /** Those that come with the program. */
  shipped: base.output(z.array(shippedLineSchema)),
  /** Empty, from one that ships, or from one's own. */
  create: base
    .input(
      z.discriminatedUnion('from', [
        z.object({ from: z.literal('nothing'), title: exerciseSchema.shape.title, playbookId: idSchema }),
        z.object({ from: z.literal('shipped'), id: idSchema, language: z.enum(['fr', 'en']) }),
        z.object({ from: z.literal('copy'), id: idSchema, title: exerciseSchema.shape.title }),
      ]),
    )
    .output(stored),
  /** Animators only. */
  get: base.input(byId).output(stored),
  /** Animators only. Refused once it was played; `conflict` on an older revision. */
  save: base.input(z.object({ exercise: exerciseSchema, revision: revisionSchema })).output(stored),
  /** Animators only, and only what was never played. */
  remove: base.input(byId),
  /** Declares an incident in mode EXERCISE and starts the clock. Refused with the first fault, its inject named. */
  start: base
    .input(
      byId.extend(
        incidentSchema.pick({ zone: true, capitalZone: true, severity: true }).extend({ text: z.string().max(20_000) }).shape,
      ),
    )
    .output(incidentLineSchema),
  /** What the animators do while it runs; `text` says it in the log (an inject that is delivered says itself). */
  act: base.input(
    z.object({ incidentId: idSchema, event: z.discriminatedUnion('kind', exerciseEvents), text: z.string().max(20_000) }),
  ),
  /** For everybody: what reached the players, newest first. */
  feed: base.input(z.object({ incidentId: idSchema })).output(feedSchema),
}

export type ExerciseLine = z.infer<typeof exerciseLineSchema>
export type StoredExercise = z.infer<typeof stored>
export type ExerciseFeed = z.infer<typeof feedSchema>
export type ShippedExerciseLine = z.infer<typeof shippedLineSchema>
