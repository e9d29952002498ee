import type { CrisisEntry } from '../engine/crisis-entry.ts'
import type { IncidentState } from '../engine/incident-state.ts'
import type { MessageState } from '../engine/message-state.ts'
import { readSteps } from '../engine/read-steps.ts'
import { silences, type Silence } from './silences.ts'
import { dueState } from './due-state.ts'
import { taskRows } from './task-rows.ts'

/** The figures of the after-action review: about the work, never about a person. Minutes count from T0 (awareness). */
export interface ReviewMetrics {
  readonly minutesToActivate: number | null
  readonly minutesToFirstStatement: number | null
  readonly minutesToFirstApproval: number | null
  readonly approvalsVoided: number
  readonly emergencyReleases: number
  /** Emergency releases that were ratified after their 60 minutes, or never. */
  readonly lateRatifications: number
  readonly tasks: { readonly onTime: number; readonly late: number; readonly open: number; readonly withoutDue: number }
  /** Entries corrected, and messages corrected or withdrawn after their release. */
  readonly corrections: { readonly entries: number; readonly messages: number }
  readonly silences: readonly Silence[]
  readonly sitreps: number
  readonly handovers: number
  readonly clockJumps: number
  /** The playbook's own measure; null when it has none. */
  readonly own: { readonly minutes: number | null; readonly targetMinutes: number | null } | null
}

/** All of it from the log: `state` is the fold of `entries`. `now` ends what has not ended. */
export function reviewMetrics(state: IncidentState, entries: readonly CrisisEntry[], now: string): ReviewMetrics {
  const { playbook, incident, declared } = state
  const end = state.closed?.at ?? now
  const messages = [...state.messages.values()]
  const sinceAware = (at: string | null | undefined): number | null =>
    at && incident ? (Date.parse(at) - Date.parse(incident.awareAt)) / 60_000 : null
  const updates = messages
    .filter(({ content }) => content.kind === 'statement' || content.kind === 'alert')
    .flatMap(({ release }) => (release ? [release.at] : []))
    .toSorted()
  const firstStatement = messages
    .flatMap(({ content, release }) => (release && content.kind === 'statement' ? [release.at] : []))
    .toSorted()[0]
  const reports = [...state.sitreps.values()].map(({ at }) => at).toSorted()
  const emergencies = messages.flatMap(({ release }) => (release?.emergency ? [release.emergency] : []))
  const times = (kind: string): readonly string[] =>
    entries.filter((entry) => entry.kind === kind).map(({ happenedAt }) => happenedAt)
  return {
    minutesToActivate: sinceAware(declared?.at),
    minutesToFirstStatement: sinceAware(firstStatement),
    minutesToFirstApproval: sinceAware(times('message.approved').toSorted()[0]),
    approvalsVoided: messages.reduce((sum, { voided }) => sum + voided, 0),
    emergencyReleases: emergencies.length,
    // Owed beyond the end: a false alarm that is cancelled at once does not settle it.
    lateRatifications: emergencies.filter(({ ratifyBy, ratifiedAt }) => (ratifiedAt ?? now) > ratifyBy).length,
    tasks: tasks(state, end),
    corrections: { entries: state.corrections.size, messages: messages.filter(isPutRight).length },
    silences: [
      ...silences('update', updates, end, playbook.rhythm.updateMinutes),
      ...silences('sitrep', reports, end, playbook.rhythm.sitrepMinutes),
    ],
    sitreps: reports.length,
    handovers: times('handover.accepted').length,
    clockJumps: times('clock.jumped').length,
    own: own(state, end, sinceAware),
  }
}

const isPutRight = ({ status, release }: MessageState): boolean =>
  release !== null && (status === 'corrected' || status === 'withdrawn')

function tasks(state: IncidentState, end: string): ReviewMetrics['tasks'] {
  const counts = { onTime: 0, late: 0, open: 0, withoutDue: 0 }
  for (const { step, status, dueAt, settledAt } of taskRows(state, end)) {
    if (status === 'not-applicable' || step.kind === 'end' || step.kind === 'wait') continue
    if (settledAt === null) counts.open += 1
    else if (dueAt === null) counts.withoutDue += 1
    else if (dueState(dueAt, settledAt) !== 'late') counts.onTime += 1
    else counts.late += 1
  }
  return counts
}

function own(state: IncidentState, end: string, minutes: (at: string | null) => number | null): ReviewMetrics['own'] {
  const { metric } = state.playbook
  if (!metric) return null
  const settled = metric.stepId === null ? null : readSteps(state, end).settledAt(metric.stepId)
  return { minutes: minutes(settled), targetMinutes: metric.targetMinutes }
}
