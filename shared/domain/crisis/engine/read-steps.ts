import type { Step } from '../model/step.ts'
import { addMinutes } from './add-minutes.ts'
import type { IncidentState } from './incident-state.ts'
import type { Obstacle } from './obstacle.ts'
import { planOf } from './plan.ts'
import { seatKey } from './seat-key.ts'
import { stepOf } from './step-of.ts'
import type { TaskStatus } from './task-status.ts'

/** What is worked out of a state at one instant, each step once. */
export interface StepReader {
  readonly status: (stepId: string) => TaskStatus
  /** Why it is pending, blocked or not applicable; empty otherwise. */
  readonly obstacles: (stepId: string) => readonly Obstacle[]
  /** When it was done; null when it is not. */
  readonly settledAt: (stepId: string) => string | null
  /** Null: no due time, or not known until its anchor is done. */
  readonly dueAt: (stepId: string) => string | null
}

type Exclusion = Extract<Obstacle, { readonly code: 'branch-not-taken' | 'below-severity' }> | null

type Reading = Pick<IncidentState, 'playbook' | 'added' | 'incident' | 'severity' | 'declared' | 'marks' | 'choices' | 'seats'>

/** `now` is an instant in UTC; only waits look at it. */
export function readSteps(state: Reading, now: string): StepReader {
  const plan = planOf(state.playbook)
  const statuses = new Map<string, TaskStatus>()
  const exclusions = new Map<string, Exclusion>()
  const settlings = new Map<string, string | null>()

  function exclusion(step: Step): Exclusion {
    const known = exclusions.get(step.id)
    if (known !== undefined) return known
    // Stands while the walk is below it, so that a plan that bites its tail ends.
    exclusions.set(step.id, null)
    const found = findExclusion(step)
    exclusions.set(step.id, found)
    return found
  }

  function findExclusion(step: Step): Exclusion {
    if (step.fromSeverity > state.severity) return { code: 'below-severity', level: step.fromSeverity }
    const gates = plan.gates.get(step.id) ?? []
    const first = gates[0]
    if (first) {
      const shut = gates.every(({ decisionId, optionId }) => {
        const choice = state.choices.get(decisionId)
        return choice ? choice.optionId !== optionId : isSetAside(decisionId)
      })
      return shut ? { code: 'branch-not-taken', stepId: first.decisionId, optionId: first.optionId } : null
    }
    const causes = step.dependsOn.map((id) => {
      const before = stepOf(state, id)
      const cause = before && !state.marks.has(id) ? exclusion(before) : null
      return cause?.code === 'branch-not-taken' ? cause : null
    })
    const [cause] = causes
    if (!cause || causes.includes(null)) return null
    // Where the branches of a decision that was set aside meet again, the plan goes on.
    const meets = causes.some((other) => other?.stepId === cause.stepId && other.optionId !== cause.optionId)
    return meets && !state.choices.has(cause.stepId) ? null : cause
  }

  /** The step will not be done in this run. */
  function isSetAside(stepId: string): boolean {
    const mark = state.marks.get(stepId)
    if (mark) return mark.mark === 'not-applicable'
    const step = stepOf(state, stepId)
    return step !== undefined && exclusion(step) !== null
  }

  function status(stepId: string): TaskStatus {
    const known = statuses.get(stepId)
    if (known) return known
    statuses.set(stepId, 'pending')
    const found = findStatus(stepId)
    statuses.set(stepId, found)
    return found
  }

  function findStatus(stepId: string): TaskStatus {
    const step = stepOf(state, stepId)
    if (!step) return 'pending'
    const mark = state.marks.get(stepId)?.mark
    if (mark && isClosed(stepId)) return mark
    if (exclusion(step)) return 'not-applicable'
    if (mark) return mark
    if (waitsFor(step).length > 0) return 'pending'
    if (step.kind === 'end') return 'done'
    return step.kind === 'wait' && waitEnds(step) <= now ? 'done' : 'ready'
  }

  function isSettled(stepId: string): boolean {
    const at = status(stepId)
    return at === 'done' || at === 'not-applicable'
  }

  function waitsFor(step: Step): readonly Obstacle[] {
    const found: Obstacle[] = []
    for (const id of step.dependsOn) {
      if (!isSettled(id)) found.push({ code: status(id) === 'failed' ? 'dependency-failed' : 'depends-on', stepId: id })
    }
    const gates = plan.gates.get(step.id) ?? []
    if (gates.length > 0 && !gates.some((gate) => state.choices.get(gate.decisionId)?.optionId === gate.optionId)) {
      const undecided = gates.find((gate) => !state.choices.has(gate.decisionId)) ?? gates[0]
      if (undecided) found.push({ code: 'awaits-decision', stepId: undecided.decisionId })
    }
    if (step.kind === 'end' || step.kind === 'wait') return found
    for (const roleId of step.raci.accountable) {
      if (!state.seats.has(seatKey(roleId, 'primary')) && !state.seats.has(seatKey(roleId, 'deputy'))) {
        found.push({ code: 'role-vacant', roleId })
      }
    }
    return found
  }

  /** When the last of what it waited for was settled; the declaration when it waited for nothing. */
  function openedAt(step: Step): string {
    const gates = plan.gates.get(step.id) ?? []
    const times = [
      ...step.dependsOn.map((id) => settledAt(id) ?? state.marks.get(id)?.at ?? null),
      ...gates.map(({ decisionId }) => state.choices.get(decisionId)?.at ?? null),
    ].filter((at) => at !== null)
    return times.toSorted().at(-1) ?? state.declared?.at ?? now
  }

  function waitEnds(step: Extract<Step, { kind: 'wait' }>): string {
    return addMinutes(openedAt(step), step.minutes)
  }

  function settledAt(stepId: string): string | null {
    const known = settlings.get(stepId)
    if (known !== undefined) return known
    const found = findSettledAt(stepId)
    settlings.set(stepId, found)
    return found
  }

  function findSettledAt(stepId: string): string | null {
    if (status(stepId) !== 'done') return null
    const mark = state.marks.get(stepId)
    if (mark) return mark.at
    const step = stepOf(state, stepId)
    if (step?.kind === 'wait') return waitEnds(step)
    return step ? openedAt(step) : null
  }

  function dueAt(stepId: string): string | null {
    const offset = stepOf(state, stepId)?.offset
    if (!offset || !state.incident) return null
    const from = offset.anchor === 'T0' ? state.incident.awareAt : settledAt(offset.anchor)
    return from === null ? null : addMinutes(from, offset.minutes)
  }

  function obstacles(stepId: string): readonly Obstacle[] {
    const step = stepOf(state, stepId)
    if (!step) return []
    const mark = state.marks.get(stepId)
    switch (status(stepId)) {
      case 'pending':
        return waitsFor(step)
      case 'blocked':
        return [{ code: 'blocked', reason: mark?.reason ?? '' }]
      case 'not-applicable': {
        if (mark?.mark === 'not-applicable') return [{ code: 'marked-not-applicable', reason: mark.reason }]
        const why = exclusion(step)
        return why ? [why] : []
      }
      case 'ready':
        return step.kind === 'wait' ? [{ code: 'waits-until', at: waitEnds(step) }] : []
      case 'in-progress':
      case 'done':
      case 'failed':
        return []
    }
  }

  /**
   * Works out what a step rests on before the step itself, the farthest first, so that a chain of thousands of steps
   * does not go as deep into the call stack. A step that leads back to one being worked out stays pending.
   */
  function prepare(stepId: string): void {
    if (statuses.has(stepId)) return
    const entered = new Set<string>()
    const stack = [stepId]
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const step = statuses.has(id) ? undefined : stepOf(state, id)
      if (step && !entered.has(id)) {
        entered.add(id)
        for (const before of restsOn(step)) {
          if (!entered.has(before)) stack.push(before)
          else if (!statuses.has(before)) {
            statuses.set(before, 'pending')
            exclusions.set(before, null)
          }
        }
        continue
      }
      stack.pop()
      if (!step) continue
      if (!isClosed(id)) exclusion(step)
      settledAt(id)
    }
  }

  /** The steps on which its state depends and that are not settled. */
  function restsOn({ id, dependsOn }: Step): readonly string[] {
    if (isClosed(id)) return []
    const before = [...dependsOn, ...(plan.gates.get(id) ?? []).map(({ decisionId }) => decisionId)]
    return before.filter((other) => !statuses.has(other))
  }

  /** Somebody settled it: it rests on nothing else. */
  function isClosed(stepId: string): boolean {
    const mark = state.marks.get(stepId)?.mark
    return mark === 'done' || mark === 'failed' || mark === 'not-applicable'
  }

  const prepared =
    <T>(read: (stepId: string) => T) =>
    (stepId: string): T => {
      prepare(stepId)
      return read(stepId)
    }

  return {
    status: prepared(status),
    obstacles: prepared(obstacles),
    settledAt: prepared(settledAt),
    dueAt: (stepId) => {
      const anchor = stepOf(state, stepId)?.offset?.anchor
      if (anchor !== undefined) prepare(anchor)
      return dueAt(stepId)
    },
  }
}
