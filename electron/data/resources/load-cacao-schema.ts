import { readFile } from 'node:fs/promises'
import type { JsonObject } from '../../../shared/domain/crisis/cacao/json/json-object.ts'

/** The JSON schema of CACAO 2.0 that ships, from its file. */
export async function loadCacaoSchema(path: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path, 'utf8')) as JsonObject
}
