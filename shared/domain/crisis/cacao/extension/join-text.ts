import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'

/** The other languages with the one that CACAO says: what was changed there by another tool counts. */
export function joinText(rest: unknown, said: string | null, language: string): JsonObject {
  return said === null ? (asObject(rest) ?? {}) : { ...asObject(rest), [language]: said }
}
