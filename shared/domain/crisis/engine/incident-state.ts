import type { CallResult } from '../model/contact.ts'
import type { ChecklistMark } from '../model/events/task-events.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { IncidentLink } from '../model/incident-link.ts'
import type { Incident, IncidentStatus } from '../model/incident.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Review } from '../model/review.ts'
import type { Severity } from '../model/severity.ts'
import type { Step } from '../model/step.ts'
import type { MessageState } from './message-state.ts'

/** Who did something, when, in which entry. */
export interface Deed {
  readonly by: string
  readonly at: string
  readonly seq: number
}

/** What a person (or what settles a step by itself) said of a step; no mark: nothing yet. */
export interface StepMark extends Deed {
  readonly mark: 'in-progress' | 'done' | 'blocked' | 'not-applicable' | 'failed'
  readonly reason: string
}

export interface ItemMark extends Deed {
  readonly mark: Exclude<ChecklistMark, 'open'>
  readonly reason: string
}

export interface Choice extends Deed {
  readonly optionId: string
  readonly reason: string
}

/** What became of an inject: the deed is the last one about it. */
export interface InjectMark extends Deed {
  readonly mark: 'delivered' | 'skipped' | 'answered'
  readonly observed: string
  /** Null when it was skipped. */
  readonly deliveredAt: string | null
}

/** A place in a role. `offeredTo`: the holder asks this person to take it. */
export interface Seat {
  readonly personId: string
  readonly since: string
  readonly offeredTo: string | null
}

/**
 * An incident as its log tells it, over the pinned version of its playbook. Nothing here depends on the present
 * instant: what does (overdue, due timers, waits that ended) is worked out by the views.
 */
export interface IncidentState {
  readonly playbook: Playbook
  /** Null before the first entry; then as declared, with later changes of title, place and instant of the event. */
  readonly incident: Incident | null
  readonly status: IncidentStatus | null
  readonly severity: Severity
  readonly declared: Deed | null
  readonly closed: Deed | null
  readonly loweringRequest: (Deed & { readonly to: Severity }) | null
  readonly reopeningRequest: Deed | null
  readonly lastSeq: number
  /** By step id. */
  readonly marks: ReadonlyMap<string, StepMark>
  /** By `stepId itemId`. */
  readonly items: ReadonlyMap<string, ItemMark>
  /** Option taken, by id of the decision. */
  readonly choices: ReadonlyMap<string, Choice>
  /** Steps that the plan did not foresee. */
  readonly added: ReadonlyMap<string, Step>
  /** By `roleId position`. */
  readonly seats: ReadonlyMap<string, Seat>
  readonly fields: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, Fact & { readonly seq: number }>
  readonly evidence: ReadonlyMap<string, Evidence & { readonly seq: number }>
  readonly messages: ReadonlyMap<string, MessageState>
  /** Ids of the messages written for a step, oldest first. */
  readonly messagesOfStep: ReadonlyMap<string, readonly string[]>
  readonly links: ReadonlyMap<string, IncidentLink & { readonly seq: number }>
  /** By number. */
  readonly sitreps: ReadonlyMap<number, Deed & { readonly untilSeq: number; readonly messageId: string | null }>
  /** The due time that was acknowledged, by timer. */
  readonly acknowledged: ReadonlyMap<string, string>
  /** Silent until, by timer. */
  readonly snoozed: ReadonlyMap<string, string>
  /** The last public update, and the next one it announced. */
  readonly lastUpdate: { readonly at: string; readonly messageId: string; readonly nextAt: string | null } | null
  readonly calls: ReadonlyMap<string, Deed & { readonly attempts: number; readonly result: CallResult }>
  /** Entry that corrects it, by entry. */
  readonly corrections: ReadonlyMap<number, number>
  /** Time played before `since` in milliseconds; `since` null while paused. */
  readonly exercise: { readonly playedMs: number; readonly since: string | null; readonly speed: number }
  readonly injects: ReadonlyMap<string, InjectMark>
  readonly scores: ReadonlyMap<string, Deed & { readonly score: number; readonly comment: string }>
  readonly review: Review | null
}
