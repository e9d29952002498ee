import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'

/** What somebody writes; what it leaves out is now and nothing. */
export interface Written {
  readonly event: CrisisEvent
  readonly text: string
  readonly happenedAt?: string
  readonly refs?: readonly string[]
  readonly corrects?: number | null
}
