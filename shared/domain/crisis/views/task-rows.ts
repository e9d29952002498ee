import type { IncidentState } from '../engine/incident-state.ts'
import { itemKey } from '../engine/item-key.ts'
import { planOf } from '../engine/plan.ts'
import { readSteps } from '../engine/read-steps.ts'
import { dueState } from './due-state.ts'
import { roleHolder } from './role-holder.ts'
import type { TaskRow } from './task-row.ts'

/** Every step of the run at an instant, in the order of the outline, then those that the run added. */
export function taskRows(state: IncidentState, now: string): readonly TaskRow[] {
  const reader = readSteps(state, now)
  return [...planOf(state.playbook).outline, ...state.added.values()].map((step): TaskRow => {
    const status = reader.status(step.id)
    const dueAt = reader.dueAt(step.id)
    const isOpen = status === 'pending' || status === 'ready' || status === 'in-progress' || status === 'blocked'
    const roleId = step.raci.accountable[0] ?? null
    return {
      step,
      status,
      roleId,
      personId: roleId === null ? null : roleHolder(state, roleId),
      dueAt,
      overdue: isOpen && dueAt !== null && dueState(dueAt, now) === 'late',
      obstacles: reader.obstacles(step.id),
      settledAt: reader.settledAt(step.id),
      items: {
        settled: step.checklist.filter(({ id }) => state.items.has(itemKey(step.id, id))).length,
        total: step.checklist.length,
      },
      seq: state.marks.get(step.id)?.seq ?? state.declared?.seq ?? 0,
    }
  })
}
