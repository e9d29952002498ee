import { asObject } from '../json/as-object.ts'
import { propertyOf } from '../json/property-of.ts'
import type { JsonObject } from '../json/json-object.ts'
import type { PlacedSchema } from './schema-index.ts'

/** What a `$ref` names: a place in its own document (`#/$defs/x`) or another document, by relative path. Throws for a bundle that lacks it. */
export function resolveReference(reference: string, base: string, index: ReadonlyMap<string, JsonObject>): PlacedSchema {
  const [file = '', pointer = ''] = reference.split('#')
  const id = file === '' ? base : relativeTo(base, file)
  let schema: JsonObject | null = index.get(id) ?? null
  for (const name of pointer.split('/').slice(1)) schema = asObject(propertyOf(schema, name))
  if (!schema) throw new RangeError(`The schema ${base} refers to ${reference}, which is not in the bundle`)
  return { schema, base: id }
}

function relativeTo(base: string, file: string): string {
  const parts = base.split('/').slice(0, -1)
  for (const part of file.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
