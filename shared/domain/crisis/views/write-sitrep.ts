import type { CrisisEntry } from '../engine/crisis-entry.ts'
import { replay } from '../engine/replay.ts'
import { crisisEventSchema, type CrisisEvent } from '../model/events/crisis-event.ts'
import type { Fact } from '../model/fact.ts'
import type { Playbook } from '../model/playbook.ts'
import type { SitrepContent, SitrepDecision, SitrepFact } from './sitrep-content.ts'
import { tasksByRole } from './tasks-by-role.ts'

export interface SitrepRange {
  /** The last entry of the report before; 0 for the first one. */
  readonly sinceSeq: number
  /** The last entry that this one covers. */
  readonly untilSeq: number
}

/** What the log says between two reports, as it stood at the last entry covered. An old report is thus written again the same. */
export function writeSitrep(
  playbook: Playbook,
  entries: readonly CrisisEntry[],
  { sinceSeq, untilSeq }: SitrepRange,
  now: string,
): SitrepContent {
  const covered = entries.filter(({ seq }) => seq <= untilSeq)
  const { state, refused } = replay(playbook, covered)
  const wrong = new Set(refused.map(({ seq }) => seq))
  const recent = covered.filter(({ seq }) => seq > sinceSeq && !wrong.has(seq))
  const born = new Map<string, number>()
  for (const entry of covered) {
    const event = eventOf(entry)
    if (event?.kind === 'fact.added' && !wrong.has(entry.seq)) born.set(event.data.fact.id, entry.seq)
  }
  const facts = [...state.facts.values()].map((fact) => sitrepFact(fact, born.get(fact.id) ?? 0, sinceSeq))
  return {
    number: state.sitreps.size + 1,
    sinceSeq,
    untilSeq,
    at: now,
    status: state.status,
    severity: state.severity,
    facts: facts.filter(({ change }) => change !== 'same'),
    figures: facts.filter(({ figure, status }) => figure !== null && status !== 'withdrawn'),
    decisions: recent.flatMap(decisionOf),
    published: [...state.messages.values()].flatMap(({ id: messageId, content: { kind, title }, release }) => {
      if (!release || release.seq <= sinceSeq) return []
      const { seq, at, channels, emergency } = release
      return [{ seq, messageId, kind, title, at, channels, emergency: emergency !== null }]
    }),
    openTasks: tasksByRole(state, now).flatMap(({ rows }) =>
      rows.map(({ seq, step, roleId, personId, status, dueAt, overdue }) => ({
        seq,
        stepId: step.id,
        roleId,
        personId,
        status,
        dueAt,
        overdue,
      })),
    ),
  }
}

function sitrepFact(fact: Fact & { readonly seq: number }, bornSeq: number, sinceSeq: number): SitrepFact {
  return { ...fact, change: bornSeq > sinceSeq ? 'new' : fact.seq > sinceSeq ? 'changed' : 'same' }
}

function eventOf({ kind, data }: CrisisEntry): CrisisEvent | null {
  const parsed = crisisEventSchema.safeParse({ kind, data })
  return parsed.success ? parsed.data : null
}

function decisionOf(entry: CrisisEntry): readonly SitrepDecision[] {
  const event = eventOf(entry)
  const { seq, happenedAt: at } = entry
  const by = entry.author.id
  if (event?.kind === 'decision.taken') {
    const { stepId, optionId, reason } = event.data
    return [{ seq, kind: 'taken', stepId, optionId, reason, by, at }]
  }
  if (event?.kind !== 'decision.revoked') return []
  return [{ seq, kind: 'revoked', stepId: event.data.stepId, optionId: null, reason: event.data.reason, by, at }]
}
