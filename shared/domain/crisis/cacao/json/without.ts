import type { JsonObject } from './json-object.ts'

/** The object without the properties named. */
export function without(object: JsonObject, names: readonly string[] | ReadonlySet<string>): JsonObject {
  const left = new Set(names)
  return Object.fromEntries(Object.entries(object).filter(([name]) => !left.has(name)))
}
