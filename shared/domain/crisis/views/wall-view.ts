import type { CrisisEntry } from '../engine/crisis-entry.ts'
import type { IncidentState } from '../engine/incident-state.ts'
import type { MessageState } from '../engine/message-state.ts'
import type { CrisisEventKind } from '../model/events/crisis-event.ts'
import type { StepOf } from '../model/step.ts'
import { overdueCount } from './overdue-count.ts'
import type { TaskRow } from './task-row.ts'
import { taskRows } from './task-rows.ts'
import type { Timer } from './timer.ts'
import { timers } from './timers.ts'

const DEADLINES = 3
const ENTRIES = 5
const DECISIONS = 3
const STATEMENTS = 3

/**
 * What the room tells whoever walks in. Anything else stays off the wall: who was called, who gave a file, what was typed
 * into a field, comments of approvers, what an exercise still holds. A new kind of entry is off it until it is named here.
 */
const TOLD: ReadonlySet<string> = new Set<CrisisEventKind>([
  'incident.declared',
  'incident.stabilised',
  'incident.reactivated',
  'incident.closed',
  'incident.cancelled',
  'incident.reopened',
  'severity.raised',
  'severity.lowered',
  'task.done',
  'task.undone',
  'task.blocked',
  'task.failed',
  'task.added',
  'decision.taken',
  'decision.revoked',
  'message.drafted',
  'message.submitted',
  'message.approved',
  'message.released',
  'message.emergency-released',
  'message.ratified',
  'message.corrected',
  'message.withdrawn',
  'sitrep.issued',
  'fact.added',
  'fact.changed',
  'note',
  'entry.corrected',
])

export interface WallDecision {
  readonly step: StepOf<'decision'>
  /** The option taken; null: to be taken now. */
  readonly optionId: string | null
  readonly overdue: boolean
}

/** A statement that the plan asks for and nobody has written, or one that is written. */
export type WallStatement =
  | { readonly kind: 'owed'; readonly step: StepOf<'message'>; readonly overdue: boolean }
  | { readonly kind: 'written'; readonly message: MessageState }

interface WallView<Entry> {
  /** The next deadlines that nobody has acknowledged, the latest first. */
  readonly deadlines: readonly Timer[]
  /** All tasks that are late, acknowledged or not. */
  readonly overdue: number
  /** Newest first; what was corrected since is left out, its correction is told. */
  readonly entries: readonly Entry[]
  /** Those to be taken, then the last that were. */
  readonly decisions: readonly WallDecision[]
  /** Those to be written, then the last that were; withdrawn and corrected ones are gone. */
  readonly statements: readonly WallStatement[]
  readonly moreStatements: number
}

/** What the big screen shows of a run at an instant. */
export function wallView<Entry extends CrisisEntry>(
  state: IncidentState,
  entries: readonly Entry[],
  now: string,
): WallView<Entry> {
  const rows = taskRows(state, now)
  const statements = statementsOf(state, rows)
  return {
    deadlines: timers(state, now)
      .filter(({ acknowledged }) => !acknowledged)
      .slice(0, DEADLINES),
    overdue: overdueCount(state, now),
    entries: toldOf(state, entries),
    decisions: decisionsOf(state, rows).slice(0, DECISIONS),
    statements: statements.slice(0, STATEMENTS),
    moreStatements: Math.max(0, statements.length - STATEMENTS),
  }
}

function toldOf<Entry extends CrisisEntry>(state: IncidentState, entries: readonly Entry[]): readonly Entry[] {
  const kinds = new Map(entries.map(({ seq, kind }) => [seq, kind]))
  const isTold = ({ seq, kind, corrects }: Entry): boolean =>
    TOLD.has(kind) && !state.corrections.has(seq) && (corrects === null || TOLD.has(kinds.get(corrects) ?? ''))
  return entries.filter(isTold).slice(-ENTRIES).toReversed()
}

function decisionsOf(state: IncidentState, rows: readonly TaskRow[]): readonly WallDecision[] {
  const found = rows.flatMap(({ step, status, overdue, dueAt }) => {
    if (step.kind !== 'decision') return []
    const choice = state.choices.get(step.id)
    const isOpen = status === 'ready' || status === 'in-progress'
    return choice === undefined && !isOpen ? [] : [{ step, overdue, dueAt, choice }]
  })
  const open = found
    .filter(({ choice }) => choice === undefined)
    .toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))
  const taken = found.filter(({ choice }) => choice !== undefined).toSorted((a, b) => (b.choice?.seq ?? 0) - (a.choice?.seq ?? 0))
  return [...open, ...taken].map(({ step, overdue, choice }) => ({ step, overdue, optionId: choice?.optionId ?? null }))
}

function statementsOf(state: IncidentState, rows: readonly TaskRow[]): readonly WallStatement[] {
  const owed = rows.flatMap(({ step, status, overdue }): readonly WallStatement[] =>
    step.kind === 'message' &&
    step.messageKind !== 'qa' &&
    status !== 'not-applicable' &&
    status !== 'done' &&
    !state.messagesOfStep.has(step.id)
      ? [{ kind: 'owed', step, overdue }]
      : [],
  )
  const written = [...state.messages.values()]
    .filter(({ content, status }) => content.kind !== 'qa' && status !== 'withdrawn' && status !== 'corrected')
    .map((message): WallStatement => ({ kind: 'written', message }))
  return [...owed, ...written.toReversed()]
}
