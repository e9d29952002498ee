import type { Playbook } from '../../model/playbook.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'

/** The file a plan came from, put together again from what its parts kept; null when it came from none, or has other steps by now. */
export function originOf({ kept, steps, roles }: Playbook): JsonObject | null {
  const rest = asObject(propertyOf(kept, 'cacao'))
  const keys = propertyOf(kept, 'cacaoSteps')
  if (!rest || !Array.isArray(keys)) return null
  if (keys.length !== steps.length || !steps.every(({ id, kept: own }) => keys.includes(id) && asObject(own['cacao'])))
    return null
  const agents = roles.filter((role) => asObject(role.kept['cacao'])).map((role) => [role.id, role.kept['cacao']])
  return {
    ...rest,
    workflow: { ...asObject(rest['workflow']), ...Object.fromEntries(steps.map((step) => [step.id, step.kept['cacao']])) },
    ...('agent_definitions' in rest || agents.length > 0
      ? { agent_definitions: { ...asObject(rest['agent_definitions']), ...Object.fromEntries(agents) } }
      : {}),
  }
}
