import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedExerciseSchema, type ShippedExercise } from '../../../shared/domain/crisis/exercise/shipped-exercise.ts'
import { AppError } from '../../../shared/errors/app-error.ts'

/** The exercises that ship, in the order of their files. Throws `file-damaged` with the name of one that does not hold. */
export async function loadExercises(folder: string): Promise<readonly ShippedExercise[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      try {
        return shippedExerciseSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
      } catch (error) {
        throw new AppError('file-damaged', `the exercise ${name} cannot be read`, { file: name }, { cause: error })
      }
    }),
  )
}
