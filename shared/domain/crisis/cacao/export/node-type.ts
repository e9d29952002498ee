import type { Step } from '../../model/step.ts'
import { asObject } from '../json/as-object.ts'

/** The CACAO type of a step. A decision with two ways is an `if` (or what it was in its file), one with more or fewer a `switch`. */
export function nodeType(step: Step): string {
  if (step.kind === 'end') return 'end'
  if (step.kind === 'sub-playbook') return 'playbook-action'
  if (step.kind !== 'decision') return 'action'
  const before = asObject(step.kept['cacao'])?.['type']
  if (step.options.length !== 2) return 'switch-condition'
  return before === 'while-condition' || before === 'switch-condition' ? before : 'if-condition'
}
