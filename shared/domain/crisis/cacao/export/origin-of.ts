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
  const agents = roles.filter((role) => asObject(role.kept['cacao'])).map((role) => [role.id, role.kept['cacao']] as const)
  // What is no dictionary stays as it is: then nothing of it became ours.
  const filled = (name: string, entries: readonly (readonly [string, unknown])[]): JsonObject =>
    entries.length === 0 ? {} : { [name]: { ...asObject(rest[name]), ...Object.fromEntries(entries) } }
  return {
    ...rest,
    ...filled(
      'workflow',
      steps.map((step) => [step.id, step.kept['cacao']] as const),
    ),
    ...filled('agent_definitions', agents),
  }
}
