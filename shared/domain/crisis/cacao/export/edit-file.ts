import type { Playbook } from '../../model/playbook.ts'
import { addExtension } from '../extension/add-extension.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { sameJson } from '../json/same-json.ts'
import { spokenLanguage } from './spoken-language.ts'
import { stepParts } from './step-parts.ts'
import { writeAgent } from './write-agent.ts'
import { writeHead } from './write-head.ts'

/** The file a plan came from, with what was edited since: the steps, roles and head that still say the same stay as they came. */
export function editFile(origin: JsonObject, before: Playbook, now: Playbook): JsonObject {
  const language = spokenLanguage(now)
  const oldSteps = new Map(before.steps.map((step) => [step.id, step]))
  const workflow = Object.fromEntries(
    now.steps
      .filter((step) => !sameJson(step, oldSteps.get(step.id)))
      .map((step) => {
        const { words, extension } = stepParts(step, language)
        const agent = step.raci.accountable[0] ?? step.raci.responsible[0]
        const raw = { ...asObject(step.kept['cacao']), ...words }
        return [
          step.id,
          addExtension(agent !== undefined && 'agent' in raw ? { ...raw, agent } : raw, 'step_extensions', extension),
        ]
      }),
  )
  const oldRoles = new Map(before.roles.map((role) => [role.id, role]))
  const agents = Object.fromEntries(
    now.roles.map((role) => {
      const old = oldRoles.get(role.id)
      return [role.id, old && sameJson(old, role) ? role.kept['cacao'] : writeAgent(role, language)]
    }),
  )
  const left = Object.entries(asObject(origin['agent_definitions']) ?? {}).filter(([key]) => !oldRoles.has(key))
  const all = { ...Object.fromEntries(left), ...agents }
  return {
    ...writeHead(now, origin, language, { steps: now.steps.map(({ id }) => id), agents: now.roles.map(({ id }) => id) }),
    workflow: { ...asObject(origin['workflow']), ...workflow },
    ...(Object.keys(all).length === 0 ? {} : { agent_definitions: all }),
  }
}
