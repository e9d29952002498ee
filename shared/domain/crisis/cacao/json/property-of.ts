import type { JsonObject } from './json-object.ts'

/** An own property: `constructor` and its like are not found in an object that does not hold them. */
export function propertyOf(object: JsonObject | null, name: string): unknown {
  return object !== null && Object.hasOwn(object, name) ? object[name] : undefined
}
