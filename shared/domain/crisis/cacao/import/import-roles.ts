import { playbookRoleSchema } from '../../model/playbook-role.ts'
import type { z } from 'zod'
import { dropExtension } from '../extension/drop-extension.ts'
import { joinText } from '../extension/join-text.ts'
import { readExtension } from '../extension/read-extension.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { leftOver } from './left-over.ts'
import { undetermined } from './undetermined.ts'

type Role = z.infer<typeof playbookRoleSchema>

/** The roles of a file: its agents, those of ours in our order, the others by id. Agents that stand in for nobody are left out. */
export function importRoles(file: JsonObject, language: string, listed: readonly string[]): Role[] {
  const agents = asObject(propertyOf(file, 'agent_definitions')) ?? {}
  const keys = Object.keys(agents).toSorted()
  const ordered = [...listed.filter((key) => Object.hasOwn(agents, key)), ...keys.filter((key) => !listed.includes(key))]
  return ordered.flatMap((key): readonly Role[] => {
    const raw = asObject(agents[key])
    if (!raw) return []
    const extension = readExtension(raw, 'agent_target_extensions')
    if (extension && propertyOf(extension, 'nobody') === true) return []
    const own = extension && ownRole(raw, extension, language)
    if (own) return [own]
    const parsed = playbookRoleSchema.safeParse({
      id: key,
      title: undetermined(asText(propertyOf(raw, 'name')) || key),
      duties: undetermined(asText(propertyOf(raw, 'description')) ?? ''),
      required: false,
      deputyRequired: false,
      kept: { cacao: raw },
    })
    return parsed.success ? [parsed.data] : []
  })
}

function ownRole(raw: JsonObject, extension: JsonObject, language: string): Role | null {
  const said = asObject(propertyOf(extension, 'role'))
  if (!said) return null
  const others = dropExtension(raw, 'agent_target_extensions')
  const kept = asObject(propertyOf(said, 'kept')) ?? {}
  const more = leftOver(others, ['type', 'name', 'description'])
  const isForeign = propertyOf(extension, 'foreign') === true
  const parsed = playbookRoleSchema.safeParse({
    ...said,
    title:
      propertyOf(extension, 'untitled') === true
        ? said['title']
        : joinText(said['title'], asText(propertyOf(raw, 'name')), language),
    duties: joinText(said['duties'], asText(propertyOf(raw, 'description')), language),
    kept: isForeign ? { ...kept, cacao: others } : more ? { ...kept, cacaoMore: more } : kept,
  })
  return parsed.success ? parsed.data : null
}
