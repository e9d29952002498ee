import { planOf, type Plan } from '../engine/plan.ts'
import type { Playbook } from '../model/playbook.ts'
import type { PlaybookFault } from './playbook-fault.ts'

/** Due times that count from a step which is not there, or comes later. */
export function checkOffsets(playbook: Playbook): readonly PlaybookFault[] {
  const plan = planOf(playbook)
  return plan.outline.flatMap((step): readonly PlaybookFault[] => {
    const anchor = step.offset?.anchor ?? 'T0'
    if (anchor === 'T0') return []
    const from = plan.steps.get(anchor)
    if (!from) return [{ code: 'offset-anchor-unknown', stepId: step.id, values: { anchor } }]
    if (step.dependsOn.includes(anchor)) return []
    const isEarlier = upstream(plan, step.id).has(anchor) || (from.order < step.order && !upstream(plan, anchor).has(step.id))
    return isEarlier ? [] : [{ code: 'offset-anchor-later', stepId: step.id, values: { anchor } }]
  })
}

/** What comes before a step, by dependency or by decision. */
function upstream({ steps, gates }: Plan, stepId: string): ReadonlySet<string> {
  const found = new Set<string>()
  const todo = [stepId]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const before of [...(steps.get(id)?.dependsOn ?? []), ...(gates.get(id) ?? []).map(({ decisionId }) => decisionId)]) {
      if (found.has(before)) continue
      found.add(before)
      todo.push(before)
    }
  }
  return found
}
