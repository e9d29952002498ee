import type { Playbook } from '../../model/playbook.ts'
import { EXTENSION_ID } from '../extension/extension.ts'
import { dropExtension } from '../extension/drop-extension.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { without } from '../json/without.ts'
import { leftOver } from './left-over.ts'

/** What we write at the top of a file; anything else is another tool's. */
const WRITTEN =
  'type spec_version id name description playbook_activities created_by created modified derived_from labels markings playbook_variables workflow_start workflow agent_definitions data_marking_definitions'.split(
    ' ',
  )

/**
 * What a plan keeps of its file. Of a foreign one everything but the steps and agents, which keep themselves
 * (`cacao`), and which nodes became steps (`cacaoSteps`); of one of ours what others added (`cacaoMore`).
 */
export function keptOf(
  file: JsonObject,
  head: JsonObject | null,
  isForeign: boolean,
  keys: readonly string[],
  roles: Playbook['roles'],
): JsonObject {
  const others = dropExtension(dropDefinition(file), 'playbook_extensions')
  const kept = asObject(propertyOf(head, 'kept')) ?? {}
  if (head && !isForeign) {
    const more = leftOver(others, WRITTEN)
    return more ? { ...kept, cacaoMore: more } : kept
  }
  const rest = { ...others, ...emptied(others, 'workflow', keys), ...emptied(others, 'agent_definitions', agentsKept(roles)) }
  return { ...kept, cacao: rest, cacaoSteps: keys }
}

function dropDefinition(file: JsonObject): JsonObject {
  const definitions = asObject(propertyOf(file, 'extension_definitions'))
  if (!definitions || !Object.hasOwn(definitions, EXTENSION_ID)) return file
  const left = without(definitions, [EXTENSION_ID])
  return Object.keys(left).length === 0 ? without(file, ['extension_definitions']) : { ...file, extension_definitions: left }
}

function emptied(file: JsonObject, name: string, keys: readonly string[]): JsonObject {
  const entries = asObject(propertyOf(file, name))
  return entries ? { [name]: without(entries, keys) } : {}
}

const agentsKept = (roles: Playbook['roles']): readonly string[] =>
  roles.filter(({ kept }) => asObject(kept['cacao'])).map(({ id }) => id)
