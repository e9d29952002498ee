import type { Playbook } from '../../model/playbook.ts'
import type { Step } from '../../model/step.ts'

/** Minutes from T0 by which a step is due, through the steps that it counts from. Null: no due time, or one that only the run can tell. */
export function dueOf(step: Step, playbook: Playbook): number | null {
  let minutes = 0
  const seen = new Set<string>()
  let at: Step | undefined = step
  while (at?.offset && !seen.has(at.id)) {
    seen.add(at.id)
    minutes += at.offset.minutes
    const anchor: string = at.offset.anchor
    if (anchor === 'T0') return minutes
    at = playbook.steps.find(({ id }) => id === anchor)
  }
  return null
}
