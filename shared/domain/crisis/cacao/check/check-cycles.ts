import type { CacaoFault } from '../cacao-fault.ts'
import { circles } from '../graph/circles.ts'
import type { Workflow } from '../graph/workflow.ts'

/** Circles that nothing leads out of once one is in them. */
export function checkCycles(workflow: Workflow): readonly CacaoFault[] {
  return circles(workflow).flatMap((steps): readonly CacaoFault[] => {
    const inside = new Set(steps)
    if (steps.some((key) => leadsOut(key, inside, workflow))) return []
    return [{ code: 'cycle-without-exit', stepId: steps[0] ?? null, values: { steps } }]
  })
}

/**
 * Whether a person may leave at this node: a choice or a failure that goes elsewhere, or a choice that may be passed
 * over. A branch of a parallel step is no way out, because all of them are gone.
 */
function leadsOut(key: string, inside: ReadonlySet<string>, { nodes, edges }: Workflow): boolean {
  const ways = edges.get(key) ?? []
  const outside = ways.filter(({ to }) => !inside.has(to))
  if (outside.some(({ kind }) => kind === 'choice' || kind === 'failure')) return true
  const raw = nodes.get(key) ?? {}
  const hasSuccess = ways.some(({ via, to }) => via === 'on_success' && !inside.has(to))
  if (hasSuccess && ways.some(({ kind }) => kind === 'failure')) return true
  const isOptional =
    raw['type'] === 'while-condition' ||
    (raw['type'] === 'if-condition' && !('on_false' in raw)) ||
    (raw['type'] === 'switch-condition' && !ways.some(({ option }) => option === 'default'))
  const after = ways.filter(({ kind }) => kind === 'after')
  return isOptional && (after.length === 0 || after.some(({ to }) => !inside.has(to)))
}
