import type { OpenWorkspace } from '../../open-workspace.ts'
import { lastAudit } from '../audit/queries.ts'

interface Retirement {
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly supersededBy: string | null
}

/** How a point went out of force, as the trail tells it; null for one that came so with a file. */
export function retirement(open: OpenWorkspace, { id }: { readonly id: string }): Retirement | null {
  const entry = lastAudit(open.database, id, ['point.withdrawn', 'point.superseded'])
  if (entry === null) return null
  const { reason, by } = entry.detail
  return {
    at: entry.at,
    by: entry.actor,
    reason: typeof reason === 'string' ? reason : null,
    supersededBy: typeof by === 'string' ? by : null,
  }
}
