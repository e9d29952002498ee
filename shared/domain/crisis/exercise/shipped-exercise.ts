import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { exerciseSchema, injectSchema, objectiveSchema } from '../model/exercise.ts'

/** Both languages of the program: who animates chooses one when the exercise is taken. */
const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })

/** An exercise that comes with the program, in French and English. Its ids are kept in what is made of it. */
export const shippedExerciseSchema = z.strictObject({
  id: idSchema,
  title: both,
  /** What it trains, in a few lines that give nothing away: shown before it is taken. */
  about: both,
  scenario: both,
  playbookId: exerciseSchema.shape.playbookId,
  objectives: z.array(objectiveSchema.extend({ title: both, measure: both })).min(1),
  injects: z
    .array(
      injectSchema
        .omit({ media: true })
        .extend({ from: both, text: both, expectedAction: both, objectiveIds: z.array(idSchema) }),
    )
    .min(1),
})

export type ShippedExercise = z.infer<typeof shippedExerciseSchema>
