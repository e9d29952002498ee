import type { Step, StepOf } from '../model/step.ts'

/** The options of a decision that open no branch: whatever waits for the decision goes on. */
export function carriedOn(step: Step): StepOf<'decision'>['options'] {
  return step.kind === 'decision' ? step.options.filter(({ next }) => next.length === 0) : []
}
