import type { CacaoFault } from '../cacao-fault.ts'
import { workflowOf } from '../graph/workflow.ts'
import type { JsonObject } from '../json/json-object.ts'
import { checkSchema } from '../schema/check-schema.ts'
import type { SchemaFault } from '../schema/schema-fault.ts'
import { checkCycles } from './check-cycles.ts'
import { checkFlow } from './check-flow.ts'
import { checkNames } from './check-names.ts'
import { checkParties } from './check-parties.ts'

/** Everything that is wrong with a CACAO 2.0 file: its schema (draft-07) first, then its graph, those of the file before those of a step. */
export function checkCacao(file: JsonObject, schema: JsonObject): readonly CacaoFault[] {
  const workflow = workflowOf(file)
  const faults: CacaoFault[] = [
    ...checkSchema(file, schema)
      .filter((fault) => !isMissingAgent(fault))
      .map(({ path, keyword, expected }): CacaoFault => {
        const [first, key] = path
        const stepId = first === 'workflow' && key !== undefined ? key : null
        return { code: 'schema', stepId, values: { at: path.join('/'), keyword, expected } }
      }),
    ...checkNames(file, workflow),
    ...checkFlow(file, workflow),
    ...checkCycles(workflow),
    ...checkParties(file, workflow),
  ]
  const place = new Map([...workflow.nodes.keys()].map((key, index) => [key, index]))
  const rank = ({ stepId }: CacaoFault): number => (stepId === null ? -1 : (place.get(stepId) ?? -1))
  return faults.toSorted((a, b) => rank(a) - rank(b))
}

/** Told by `missing-agent`, in words of its own. */
function isMissingAgent({ path, keyword, expected }: SchemaFault): boolean {
  return keyword === 'required' && expected === 'agent' && path.length === 2 && path[0] === 'workflow'
}
