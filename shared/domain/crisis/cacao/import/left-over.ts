import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'

/** The properties that are not among those named; null when there are none. */
export function leftOver(raw: JsonObject, names: readonly string[]): JsonObject | null {
  const left = without(raw, names)
  return Object.keys(left).length === 0 ? null : left
}
