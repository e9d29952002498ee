import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { PlanView } from '../model/plan-view.ts'

/** The older and the newer of two versions, and the screen that shows one of them. */
export interface Compared {
  readonly before: Playbook
  readonly after: Playbook
  readonly view: PlanView
}
