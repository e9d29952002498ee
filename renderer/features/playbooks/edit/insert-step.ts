import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { arranged } from '../model/arranged.ts'
import { outlineOf } from '../model/outline-of.ts'

/** Puts a step behind another one, in its phase; null: at the end. */
export function insertStep(playbook: Playbook, step: Step, behind: string | null): Playbook {
  const steps = outlineOf(playbook).flatMap((group) => group.steps)
  const at = steps.findIndex(({ id }) => id === behind)
  const before = at === -1 ? steps.at(-1) : steps[at]
  const phaseId = before ? before.phaseId : (playbook.phases.toSorted((a, b) => a.order - b.order)[0]?.id ?? null)
  return arranged(playbook, steps.toSpliced(at === -1 ? steps.length : at + 1, 0, { ...step, phaseId }))
}
