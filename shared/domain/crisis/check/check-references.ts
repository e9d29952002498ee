import { fieldsOf } from '../engine/fields-of.ts'
import { planOf } from '../engine/plan.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Step } from '../model/step.ts'
import type { PlaybookFault } from './playbook-fault.ts'

/** Names of what is not there: steps, phases, merge fields, the message that an approval is for. */
export function checkReferences(playbook: Playbook): readonly PlaybookFault[] {
  const { steps } = planOf(playbook)
  const phases = new Set(playbook.phases.map(({ id }) => id))
  const fields = new Set(playbook.fields.map(({ name }) => name))
  return playbook.steps.flatMap((step) => {
    const found: PlaybookFault[] = []
    const say = (code: PlaybookFault['code'], values: PlaybookFault['values']): void => {
      found.push({ code, stepId: step.id, values })
    }
    for (const id of step.dependsOn) if (!steps.has(id)) say('dangling-reference', { target: id, via: 'dependsOn' })
    if (step.kind === 'decision') {
      for (const { id: option, next } of step.options) {
        for (const id of next) if (!steps.has(id)) say('dangling-reference', { target: id, via: option })
      }
    }
    if (step.kind === 'approval') {
      const target = steps.get(step.approves)
      if (!target) say('dangling-reference', { target: step.approves, via: 'approves' })
      else if (target.kind !== 'message') say('approves-no-message', { target: step.approves })
    }
    if (step.phaseId !== null && !phases.has(step.phaseId)) say('unknown-phase', { phaseId: step.phaseId })
    for (const name of fieldsUsed(step)) if (!fields.has(name)) say('unknown-field', { name })
    return found
  })
}

function fieldsUsed(step: Step): readonly string[] {
  if (step.kind !== 'message' && step.kind !== 'sitrep') return []
  return fieldsOf(Object.values(step.template).join('\n'))
}
