import { importCacao } from '../../../../shared/domain/crisis/cacao/import/import-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { readJson } from '../../../../shared/domain/crisis/cacao/json/read-json.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

/** The plan in a file, which must have one. A value goes through its text first, as a file does. */
export function imported(file: string | JsonObject): Playbook {
  const read = readJson(typeof file === 'string' ? file : JSON.stringify(file))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const result = importCacao(read.value as JsonObject)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.playbook
}
