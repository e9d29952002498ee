import { isCacaoId, typeOfId } from '../cacao-id.ts'
import type { CacaoFault } from '../cacao-fault.ts'
import type { Workflow } from '../graph/workflow.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'

const DICTIONARIES = ['agent_definitions', 'target_definitions', 'extension_definitions', 'data_marking_definitions'] as const

/** Ids that do not begin with the type of what they name, and UUIDs that two things share. */
export function checkNames(file: JsonObject, { nodes }: Workflow): readonly CacaoFault[] {
  const id = asText(propertyOf(file, 'id')) ?? ''
  const found: CacaoFault[] = wrongPrefix(id, 'playbook', null)
  for (const [key, raw] of nodes) found.push(...wrongPrefix(key, asText(propertyOf(raw, 'type')) ?? '', key))
  for (const name of DICTIONARIES) {
    for (const [key, value] of Object.entries(asObject(propertyOf(file, name)) ?? {}))
      found.push(...wrongPrefix(key, asText(propertyOf(asObject(value), 'type')) ?? '', null))
  }
  const owners = new Map([[uuidOf(id), id]])
  for (const key of nodes.keys()) {
    const other = owners.get(uuidOf(key))
    if (other !== undefined && isCacaoId(key)) found.push({ code: 'duplicate-id', stepId: key, values: { id: key, other } })
    else owners.set(uuidOf(key), key)
  }
  return found
}

function wrongPrefix(id: string, type: string, stepId: string | null): CacaoFault[] {
  if (isCacaoId(id) && typeOfId(id) === type) return []
  return [{ code: 'wrong-prefix', stepId, values: { id, expected: `${type === '' ? 'type' : type}--uuid` } }]
}

const uuidOf = (id: string): string => id.slice(id.lastIndexOf('--') + 2).toLowerCase()
