import { planOf } from '../engine/plan.ts'
import type { Playbook } from '../model/playbook.ts'
import { checkAgents } from './check-agents.ts'
import { checkFlow } from './check-flow.ts'
import { checkIds } from './check-ids.ts'
import { checkOffsets } from './check-offsets.ts'
import { checkReferences } from './check-references.ts'
import { checkTexts } from './check-texts.ts'
import type { PlaybookFault } from './playbook-fault.ts'

/** Everything that keeps a plan from being published, those of the plan first, then step by step as in the outline. */
export function checkPlaybook(playbook: Playbook): readonly PlaybookFault[] {
  const faults = [
    ...checkIds(playbook),
    ...checkReferences(playbook),
    ...checkFlow(playbook),
    ...checkAgents(playbook),
    ...checkOffsets(playbook),
    ...checkTexts(playbook),
  ]
  const place = new Map(planOf(playbook).outline.map((step, index) => [step.id, index]))
  const rank = ({ stepId }: PlaybookFault): number => (stepId === null ? -1 : (place.get(stepId) ?? -1))
  return faults.toSorted((a, b) => rank(a) - rank(b))
}
