import { z } from 'zod'
import { exerciseSchema, type Exercise } from '../../../../shared/domain/crisis/model/exercise.ts'
import { jsonColumn } from '../../db/columns.ts'

export interface ExerciseRow {
  readonly exercise: Exercise
  readonly revision: number
  readonly updatedAt: string
}

export const EXERCISE_COLUMNS = 'revision, updated_at AS updatedAt, content'

export const exerciseRow: z.ZodType<ExerciseRow> = z
  .object({ revision: z.number().int(), updatedAt: z.string(), content: jsonColumn(exerciseSchema) })
  .transform(({ content, ...row }) => ({ ...row, exercise: content }))

export const idRow = z.object({ id: z.string() }).transform(({ id }) => id)
