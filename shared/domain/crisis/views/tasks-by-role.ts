import type { IncidentState } from '../engine/incident-state.ts'
import type { TaskRow } from './task-row.ts'
import { taskRows } from './task-rows.ts'

export interface RoleTasks {
  /** Null: steps for which nobody answers. */
  readonly roleId: string | null
  readonly personId: string | null
  readonly rows: readonly TaskRow[]
}

/** Steps that are still to do, role by role as the playbook lists them, the earliest due first and those without a due time last. */
export function tasksByRole(state: IncidentState, now: string): readonly RoleTasks[] {
  const open = taskRows(state, now).filter(
    ({ status, step }) => !['done', 'failed', 'not-applicable'].includes(status) && step.kind !== 'end',
  )
  const byDue = open.toSorted((a, b) => compare(a.dueAt, b.dueAt))
  return [...state.playbook.roles.map(({ id }) => id), null].flatMap((roleId) => {
    const rows = byDue.filter((row) => row.roleId === roleId)
    return rows.length === 0 ? [] : [{ roleId, personId: rows[0]?.personId ?? null, rows }]
  })
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
