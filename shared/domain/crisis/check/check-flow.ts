import { planOf, type Plan } from '../engine/plan.ts'
import type { Playbook } from '../model/playbook.ts'
import type { PlaybookFault } from './playbook-fault.ts'

/** Whether the plan can be walked from a start to an end: no step that can never be ready, no way round without a way out. */
export function checkFlow(playbook: Playbook): readonly PlaybookFault[] {
  const plan = planOf(playbook)
  const found: PlaybookFault[] = []
  if (playbook.steps.length === 0) return [{ code: 'no-steps', stepId: null, values: {} }]
  const starts = plan.outline.filter(({ id, dependsOn }) => dependsOn.length === 0 && !plan.gates.has(id))
  if (starts.length === 0) found.push({ code: 'no-start', stepId: null, values: {} })
  if (!playbook.steps.some(({ kind }) => kind === 'end')) found.push({ code: 'no-end', stepId: null, values: {} })
  for (const cycle of plan.cycles) found.push({ code: 'cycle', stepId: cycle[0] ?? null, values: { steps: cycle } })
  for (const step of plan.outline) {
    if (step.kind !== 'decision') continue
    if (step.options.length === 0) found.push({ code: 'decision-without-branches', stepId: step.id, values: {} })
    else if (step.options.every(({ id }) => plan.loops.has(`${step.id} ${id}`))) {
      found.push({ code: 'cycle-without-exit', stepId: step.id, values: { options: step.options.map(({ id }) => id) } })
    }
  }
  const reached = reach(plan)
  const inCycle = new Set(plan.cycles.flat())
  for (const step of plan.outline) {
    // What already has a fault of its own (a circle, a step that is not there) is not told twice.
    if (reached.has(step.id) || inCycle.has(step.id) || step.dependsOn.some((id) => !plan.steps.has(id))) continue
    found.push({ code: 'unreachable-step', stepId: step.id, values: {} })
  }
  return found
}

/** Steps that can become ready, whatever is decided. */
function reach({ outline, gates }: Plan): ReadonlySet<string> {
  const reached = new Set<string>()
  for (let before = -1; before < reached.size;) {
    before = reached.size
    for (const { id, dependsOn } of outline) {
      const opened = gates.get(id)?.some(({ decisionId }) => reached.has(decisionId)) ?? true
      if (opened && dependsOn.every((other) => reached.has(other))) reached.add(id)
    }
  }
  return reached
}
