import { approvalsNeeded } from '../engine/approvals-needed.ts'
import type { IncidentState } from '../engine/incident-state.ts'
import type { MessageState } from '../engine/message-state.ts'
import type { Fact } from '../model/fact.ts'
import type { TaskRow } from './task-row.ts'
import { taskRows } from './task-rows.ts'

/** What whoever takes over must know of at once. */
interface OpenMatters {
  /** Begun, blocked, ready or late, and no decision; the earliest due first, those without a time last. */
  readonly tasks: readonly TaskRow[]
  /** That could be taken now, or are late. */
  readonly decisions: readonly TaskRow[]
  /** Written and not yet approved as often as they must be, or released in an emergency and not ratified. */
  readonly messages: readonly MessageState[]
  /** Neither confirmed nor withdrawn. */
  readonly facts: readonly (Fact & { readonly seq: number })[]
}

const UNSETTLED: ReadonlySet<MessageState['status']> = new Set(['draft', 'submitted', 'changes-requested'])

/** What is open at an instant. */
export function openMatters(state: IncidentState, now: string): OpenMatters {
  const open = taskRows(state, now)
    .filter(({ status, overdue }) => overdue || status === 'ready' || status === 'in-progress' || status === 'blocked')
    .toSorted((one, other) => ((one.dueAt ?? '9') < (other.dueAt ?? '9') ? -1 : one.dueAt === other.dueAt ? 0 : 1))
  return {
    tasks: open.filter(({ step }) => step.kind !== 'decision'),
    decisions: open.filter(({ step }) => step.kind === 'decision'),
    messages: [...state.messages.values()].filter(
      ({ status, approvals, release }) =>
        UNSETTLED.has(status) ||
        (status === 'approved-once' && approvals.length < approvalsNeeded(state.severity)) ||
        release?.emergency?.ratifiedAt === null,
    ),
    facts: [...state.facts.values()].filter(({ status }) => status === 'unverified' || status === 'disputed'),
  }
}
