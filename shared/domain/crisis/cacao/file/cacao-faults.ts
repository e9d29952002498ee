import type { CacaoFault } from '../cacao-fault.ts'
import { checkCacao } from '../check/check-cacao.ts'
import { importCacao } from '../import/import-cacao.ts'
import type { JsonObject } from '../json/json-object.ts'

/** What is wrong with a CACAO file, and what the schema cannot see: our own extension, written by somebody else. */
export function cacaoFaults(file: JsonObject, schema: JsonObject): readonly CacaoFault[] {
  const result = importCacao(file)
  const extensions = result.ok ? result.faults.filter(({ code }) => code === 'invalid-extension') : []
  return [...checkCacao(file, schema), ...extensions]
}
