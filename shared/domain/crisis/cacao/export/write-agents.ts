import type { Playbook } from '../../model/playbook.ts'
import { addExtension } from '../extension/add-extension.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { stableUuid } from '../stable-uuid.ts'
import { uniqueKeys } from './unique-keys.ts'
import { writeAgent } from './write-agent.ts'

export interface WrittenAgents {
  /** In the order of the roles. */
  readonly keys: readonly string[]
  readonly definitions: JsonObject
  /** The key of a role; of somebody who stands in for nobody when there is none. */
  readonly agentOf: (roleId: string | undefined) => string
}

/** For steps without a role: CACAO asks for an agent in every action. */
const NOBODY = `group--${stableUuid('nobody')}`

/** Roles as agents. A role is held by a primary and a deputy, hence a `group`; one that a file brought keeps its type and key. */
export function writeAgents(playbook: Playbook, language: string): WrittenAgents {
  const { roles } = playbook
  const made = uniqueKeys(
    roles.map(({ id }) => ({ type: 'group', id })),
    [playbook.id, NOBODY],
  )
  const brought = new Set<string>()
  const keys = roles.map(({ id, kept }, index) => {
    if (!asObject(kept['cacao']) || brought.has(id) || id === '__proto__') return made[index]!
    brought.add(id)
    return id
  })
  const known = new Map(roles.map(({ id }, index) => [id, keys[index]!]))
  const isNobodyNeeded = playbook.steps.some(
    ({ kind, raci }) =>
      !['end', 'decision', 'sub-playbook'].includes(kind) && !known.has(raci.accountable[0] ?? raci.responsible[0] ?? ''),
  )
  const definitions = roles.map((role, index) => [keys[index]!, writeAgent(role, language)] as const)
  const nobody = addExtension({ type: 'group', name: '—' }, 'agent_target_extensions', { type: 'unisson', nobody: true })
  return {
    keys,
    definitions: { ...Object.fromEntries(definitions), ...(isNobodyNeeded ? { [NOBODY]: nobody } : {}) },
    agentOf: (roleId) => (roleId === undefined ? NOBODY : (known.get(roleId) ?? NOBODY)),
  }
}
