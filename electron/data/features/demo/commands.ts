import type { OpenWorkspace } from '../../open-workspace.ts'
import { appendAudit } from '../audit/queries.ts'
import { countDemo, deleteDemo } from './queries.ts'

const TOUCHED = ['documents', 'accounts', 'points', 'terms', 'topics', 'missions', 'waivers'] as const

/** Takes away exactly what the demonstration brought, edited or not. The trail of what was done with it remains. */
export function removeDemo(open: OpenWorkspace): void {
  const rows = countDemo(open.database)
  if (rows === 0) return
  open.database.transaction(() => {
    deleteDemo(open.database)
    appendAudit(open, 'demo.removed', 'workspace', { rows })
  })
  for (const entity of TOUCHED) open.publish({ type: 'changed', entity, id: null })
}
