import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'

/** A schema that stands somewhere, with the `$id` its references start from. */
export interface PlacedSchema {
  readonly schema: JsonObject
  readonly base: string
}

/** Every schema of a bundle that has an `$id`, by it. */
export function schemaIndex(bundle: JsonObject): ReadonlyMap<string, JsonObject> {
  const index = new Map<string, JsonObject>()
  for (const schema of [bundle, ...Object.values(asObject(bundle['definitions']) ?? {}).map(asObject)]) {
    const id = asText(schema?.['$id'])
    if (schema && id !== null) index.set(id, schema)
  }
  return index
}
