import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { EXTENSION_ID } from './extension.ts'

/** The object with our entry in a dictionary, beside what others wrote there. */
export function addExtension(raw: JsonObject, dictionary: string, entry: JsonObject): JsonObject {
  return { ...raw, [dictionary]: { ...asObject(raw[dictionary]), [EXTENSION_ID]: entry } }
}
