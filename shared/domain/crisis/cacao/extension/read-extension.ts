import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { EXTENSION_ID } from './extension.ts'

/** Ours, in a dictionary of extensions (`playbook_extensions`, `step_extensions`, `agent_target_extensions`). */
export function readExtension(raw: JsonObject, dictionary: string): JsonObject | null {
  return asObject(propertyOf(asObject(propertyOf(raw, dictionary)), EXTENSION_ID))
}
