import type { Step, StepOf } from '../model/step.ts'
import { carriedOn } from './carried-on.ts'
import type { StepLink } from './links-of.ts'

/** The options whose words stand on an arrow; `from` is the step that it leaves. */
export function linkOptions({ optionId }: StepLink, from: Step | undefined): StepOf<'decision'>['options'] {
  if (from?.kind !== 'decision') return []
  return optionId === null ? carriedOn(from) : from.options.filter(({ id }) => id === optionId)
}
