import type { Exercise } from '../model/exercise.ts'
import type { ShippedExercise } from './shipped-exercise.ts'

/** The content of an exercise in one of the two languages that it comes in. */
export function localizeExercise(
  { title, scenario, playbookId, objectives, injects }: ShippedExercise,
  language: 'fr' | 'en',
): Omit<Exercise, 'id' | 'participants' | 'createdAt'> {
  return {
    title: title[language],
    scenario: scenario[language],
    playbookId,
    objectives: objectives.map((objective) => ({
      ...objective,
      title: objective.title[language],
      measure: objective.measure[language],
    })),
    injects: injects.map((inject) => ({
      ...inject,
      from: inject.from[language],
      text: inject.text[language],
      expectedAction: inject.expectedAction[language],
      media: [],
    })),
  }
}
