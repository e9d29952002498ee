import type { Playbook } from '../model/playbook.ts'
import type { PlaybookFault } from './playbook-fault.ts'

/** Whether somebody answers for each step: exactly one accountable role, and roles that exist. */
export function checkAgents(playbook: Playbook): readonly PlaybookFault[] {
  const roles = new Set(playbook.roles.map(({ id }) => id))
  return playbook.steps.flatMap(({ id: stepId, kind, raci }): readonly PlaybookFault[] => {
    const named = [...new Set([...raci.responsible, ...raci.accountable, ...raci.consulted, ...raci.informed])]
    const unknown = named.filter((roleId) => !roles.has(roleId))
    const found: PlaybookFault[] = unknown.map((roleId) => ({ code: 'unknown-role', stepId, values: { roleId } }))
    // Nobody acts in what settles by itself.
    if (kind === 'wait' || kind === 'end') return found
    const count = raci.accountable.length
    if (count === 0 && raci.responsible.length === 0) found.push({ code: 'missing-agent', stepId, values: {} })
    else if (count !== 1) found.push({ code: 'not-one-accountable', stepId, values: { count } })
    return found
  })
}
