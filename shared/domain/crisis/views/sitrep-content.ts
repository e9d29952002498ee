import type { IncidentStatus } from '../model/incident.ts'
import type { Fact } from '../model/fact.ts'
import type { MessageKind } from '../model/message-kind.ts'
import type { Severity } from '../model/severity.ts'
import type { TaskStatus } from '../engine/task-status.ts'

/** What a situation report says. Every line names the entry (`seq`) it comes from. */
export interface SitrepContent {
  readonly number: number
  readonly sinceSeq: number
  readonly untilSeq: number
  readonly at: string
  readonly status: IncidentStatus | null
  readonly severity: Severity
  /** Facts that are new or changed since the last report, withdrawn ones included. */
  readonly facts: readonly SitrepFact[]
  /** Every fact that stands and has a figure, with its source and time. */
  readonly figures: readonly SitrepFact[]
  readonly decisions: readonly SitrepDecision[]
  readonly published: readonly SitrepPublication[]
  readonly openTasks: readonly SitrepTask[]
}

export type SitrepFact = Fact & { readonly seq: number; readonly change: 'new' | 'changed' | 'same' }

export interface SitrepDecision {
  readonly seq: number
  readonly kind: 'taken' | 'revoked'
  readonly stepId: string
  /** Null for a decision that was revoked. */
  readonly optionId: string | null
  readonly reason: string
  readonly by: string
  readonly at: string
}

export interface SitrepPublication {
  readonly seq: number
  readonly messageId: string
  readonly kind: MessageKind
  readonly title: string
  readonly at: string
  readonly channels: readonly string[]
  readonly emergency: boolean
}

export interface SitrepTask {
  readonly seq: number
  readonly stepId: string
  readonly roleId: string | null
  readonly personId: string | null
  readonly status: TaskStatus
  readonly dueAt: string | null
  readonly overdue: boolean
}
