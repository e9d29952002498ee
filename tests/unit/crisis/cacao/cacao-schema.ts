import { readFileSync } from 'node:fs'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'

/** The schema that ships. */
export const CACAO_SCHEMA = JSON.parse(
  readFileSync(new URL('../../../../resources/schemas/cacao/cacao-2.0.schema.json', import.meta.url), 'utf8'),
) as JsonObject
