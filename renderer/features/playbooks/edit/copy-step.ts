import type { Step } from '../../../../shared/domain/crisis/model/step.ts'

/** The same step once more under new ids; `newId` is asked for each. It opens nothing until it is told to. */
export function copyStep(step: Step, newId: (type: string) => string): Step {
  const checklist = step.checklist.map((item) => ({ ...item, id: newId('item') }))
  const copy = { ...step, id: newId('step'), checklist, block: null }
  if (copy.kind !== 'decision') return copy
  return { ...copy, options: copy.options.map(({ title, guidance }) => ({ id: newId('option'), title, guidance, next: [] })) }
}
