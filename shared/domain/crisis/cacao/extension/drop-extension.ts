import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'
import { EXTENSION_ID } from './extension.ts'

/** The object without our entry in a dictionary, and without the dictionary when nothing else is in it. */
export function dropExtension(raw: JsonObject, dictionary: string): JsonObject {
  const entries = asObject(raw[dictionary])
  if (!entries || !Object.hasOwn(entries, EXTENSION_ID)) return raw
  const left = without(entries, [EXTENSION_ID])
  return Object.keys(left).length === 0 ? without(raw, [dictionary]) : { ...raw, [dictionary]: left }
}
