import type { Obstacle } from '../engine/obstacle.ts'
import type { TaskStatus } from '../engine/task-status.ts'
import type { Step } from '../model/step.ts'

/** A step of a run, as a list shows it. */
export interface TaskRow {
  readonly step: Step
  readonly status: TaskStatus
  /** The role that answers for it, and who holds it now; null when there is none. */
  readonly roleId: string | null
  readonly personId: string | null
  readonly dueAt: string | null
  /** Due for a minute or more, and neither settled nor set aside. */
  readonly overdue: boolean
  /** Why it is pending, blocked or not applicable. */
  readonly obstacles: readonly Obstacle[]
  readonly settledAt: string | null
  readonly items: { readonly settled: number; readonly total: number }
  /** The entry that last spoke of it; that of the declaration when none did. */
  readonly seq: number
}
