import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'

/** The playbook with these steps, numbered anew by tens in the order given. */
export function arranged(playbook: Playbook, steps: readonly Step[]): Playbook {
  return { ...playbook, steps: steps.map((step, index) => ({ ...step, order: (index + 1) * 10 })) }
}
