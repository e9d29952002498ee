import type { JsonObject } from '../../../shared/domain/crisis/cacao/json/json-object.ts'
import { loadCacaoSchema } from '../../data/resources/load-cacao-schema.ts'
import { resourcePath } from '../resource-path.ts'

/** The JSON schema of CACAO 2.0 that ships. */
export const cacaoSchema = (): Promise<JsonObject> => loadCacaoSchema(resourcePath('schemas/cacao/cacao-2.0.schema.json'))
