import { checkPlaybook } from '../check/check-playbook.ts'
import type { PlaybookFault } from '../check/playbook-fault.ts'
import type { Block } from '../model/block.ts'
import { playbookSchema } from '../model/playbook.ts'

/** Of a part of a plan nothing is owed as to how it begins and ends. */
const OF_A_WHOLE_PLAN: ReadonlySet<string> = new Set(['no-start', 'no-end', 'unreachable-step'])

/** What keeps the steps of a block from being kept: the faults that a plan of them alone would have, step by step. */
export function checkBlock({ id, title, steps, roles, fields, modifiedAt }: Block): readonly PlaybookFault[] {
  const plan = playbookSchema.parse({
    id: `playbook--${id.slice(id.indexOf('--') + 2)}`,
    version: 1,
    status: 'draft',
    languages: [],
    title,
    crisisType: 'block',
    roles,
    fields,
    steps,
    createdBy: `identity--${id.slice(id.indexOf('--') + 2)}`,
    createdAt: modifiedAt,
    modifiedAt,
  })
  return checkPlaybook(plan).filter(({ code, stepId }) => stepId !== null && !OF_A_WHOLE_PLAN.has(code))
}
