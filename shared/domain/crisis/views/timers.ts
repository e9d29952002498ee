import { addMinutes } from '../engine/add-minutes.ts'
import type { IncidentState } from '../engine/incident-state.ts'
import { dueState } from './due-state.ts'
import { taskRows } from './task-rows.ts'
import type { Timer } from './timer.ts'

type Due = Pick<Timer, 'id' | 'kind' | 'about' | 'dueAt'>

/**
 * What is due or will be, the earliest first. Worked out of due instants and `now` alone, never of time counted, so
 * that sleep, restart and a clock that was set change nothing but `now`. None once the incident is closed.
 */
export function timers(state: IncidentState, now: string): readonly Timer[] {
  if (state.status !== 'active' && state.status !== 'stabilised') return []
  return [...ofSteps(state, now), ...ofRhythm(state), ...ofRatifications(state)]
    .map((due) => timerOf(state, due, now))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
}

function timerOf(state: IncidentState, due: Due, now: string): Timer {
  const acknowledged = state.acknowledged.get(due.id) === due.dueAt
  const until = state.snoozed.get(due.id) ?? null
  const snoozedUntil = until !== null && until > now ? until : null
  const calling = due.dueAt < now && !acknowledged && snoozedUntil === null
  return { ...due, overdue: dueState(due.dueAt, now) === 'late', acknowledged, snoozedUntil, calling }
}

function ofSteps(state: IncidentState, now: string): readonly Due[] {
  return taskRows(state, now).flatMap(({ step, status, dueAt }): readonly Due[] => {
    const isOver = status === 'done' || status === 'failed' || status === 'not-applicable'
    return dueAt === null || isOver ? [] : [{ id: `step:${step.id}`, kind: 'step', about: step.id, dueAt }]
  })
}

/** The next public update as the last one announced it, else as the rhythm asks; the next report as the rhythm asks. */
function ofRhythm({ playbook, lastUpdate, sitreps }: IncidentState): readonly Due[] {
  const { sitrepMinutes, updateMinutes } = playbook.rhythm
  const found: Due[] = []
  const lastReport = sitreps.get(sitreps.size)
  if (lastReport && sitrepMinutes !== null) {
    found.push({ id: 'rhythm:sitrep', kind: 'sitrep', about: null, dueAt: addMinutes(lastReport.at, sitrepMinutes) })
  }
  if (lastUpdate?.nextAt)
    found.push({ id: 'update:announced', kind: 'update', about: lastUpdate.messageId, dueAt: lastUpdate.nextAt })
  else if (lastUpdate && updateMinutes !== null) {
    const dueAt = addMinutes(lastUpdate.at, updateMinutes)
    found.push({ id: 'rhythm:update', kind: 'update', about: lastUpdate.messageId, dueAt })
  }
  return found
}

function ofRatifications({ messages }: IncidentState): readonly Due[] {
  return [...messages.values()].flatMap(({ id, release }): readonly Due[] => {
    const owed = release?.emergency
    return !owed || owed.ratifiedAt !== null
      ? []
      : [{ id: `ratify:${id}`, kind: 'ratification', about: id, dueAt: owed.ratifyBy }]
  })
}
