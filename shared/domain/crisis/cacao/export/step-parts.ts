import type { Step } from '../../model/step.ts'
import { splitText } from '../extension/split-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'

export interface StepParts {
  /** `name` and `description`, those that the language has. */
  readonly words: JsonObject
  /** Our entry in `step_extensions`. */
  readonly extension: JsonObject
}

/** A step as CACAO's words in one language, and the rest of it as our extension. */
export function stepParts(step: Step, language: string): StepParts {
  const title = splitText(step.title, language)
  const body = splitText(step.body, language)
  const isForeign = 'cacao' in step.kept
  return {
    words: {
      ...(title.said === undefined ? {} : { name: title.said }),
      ...(body.said === undefined ? {} : { description: body.said }),
    },
    extension: {
      type: 'unisson',
      step: { ...step, title: title.rest, body: body.rest, kept: without(step.kept, ['cacao', 'cacaoMore']) },
      ...(isForeign ? { foreign: true } : {}),
    },
  }
}
