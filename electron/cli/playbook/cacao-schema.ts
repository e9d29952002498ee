import { readFile } from 'node:fs/promises'
import type { JsonObject } from '../../../shared/domain/crisis/cacao/json/json-object.ts'
import { resourcePath } from '../resource-path.ts'

/** The JSON schema of CACAO 2.0 that ships. */
export async function cacaoSchema(): Promise<JsonObject> {
  return JSON.parse(await readFile(resourcePath('schemas/cacao/cacao-2.0.schema.json'), 'utf8')) as JsonObject
}
