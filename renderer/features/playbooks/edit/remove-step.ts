import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'

/**
 * Without the step. What waited for it waits for what it waited for, and no option names it any more. An approval of it
 * and a due time counted from it are left as they are: the check names them, for a person to settle.
 */
export function removeStep(playbook: Playbook, stepId: string): Playbook {
  const gone = playbook.steps.find(({ id }) => id === stepId)
  if (!gone) return playbook
  const without = (step: Step): Step => {
    const dependsOn = step.dependsOn.includes(stepId)
      ? [...new Set(step.dependsOn.flatMap((id) => (id === stepId ? gone.dependsOn : [id])))]
      : step.dependsOn
    if (step.kind !== 'decision') return { ...step, dependsOn }
    const options = step.options.map((option) => ({ ...option, next: option.next.filter((id) => id !== stepId) }))
    return { ...step, dependsOn, options }
  }
  return { ...playbook, steps: playbook.steps.filter(({ id }) => id !== stepId).map(without) }
}
