import { playbookSchema, type Playbook } from '../../model/playbook.ts'
import type { CacaoFault } from '../cacao-fault.ts'
import { joinText } from '../extension/join-text.ts'
import { readExtension } from '../extension/read-extension.ts'
import { workflowOf } from '../graph/workflow.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { asTexts } from '../json/as-texts.ts'
import { FILE_LIMITS } from '../json/file-limits.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { foreignHead } from './foreign-head.ts'
import { importRoles } from './import-roles.ts'
import { importSteps } from './import-steps.ts'
import { keptOf } from './kept-of.ts'
import { UNDETERMINED } from './undetermined.ts'

/** A plan with what was odd in its file; or why there is none: the places that our model cannot hold. */
export type ImportCacao =
  | { readonly ok: true; readonly playbook: Playbook; readonly faults: readonly CacaoFault[] }
  | { readonly ok: false; readonly problems: readonly { readonly at: string; readonly problem: string }[] }

/** A CACAO 2.0 file as a plan of ours. Tolerant: what the schema refuses comes in as far as it has a meaning (see `checkCacao`). Nothing in it is run. */
export function importCacao(file: JsonObject): ImportCacao {
  const workflow = workflowOf(file)
  if (workflow.nodes.size > FILE_LIMITS.nodes)
    return { ok: false, problems: [{ at: 'workflow', problem: `more than ${FILE_LIMITS.nodes} steps` }] }
  const extension = readExtension(file, 'playbook_extensions')
  const head = asObject(propertyOf(extension, 'head'))
  const withOurs = head ? assemble(file, extension, head) : null
  if (withOurs?.ok) return withOurs
  const plain = assemble(file, null, null)
  if (!plain.ok || !extension) return plain
  return { ...plain, faults: [{ code: 'invalid-extension', stepId: null, values: {} }, ...plain.faults] }
}

function assemble(file: JsonObject, extension: JsonObject | null, head: JsonObject | null): ImportCacao {
  const language = asText(propertyOf(extension, 'language')) ?? UNDETERMINED
  const workflow = workflowOf(file)
  const { steps, keys, flow, faults } = importSteps(workflow, language, asTexts(propertyOf(extension, 'steps')))
  const roles = importRoles(file, language, asTexts(propertyOf(extension, 'agents')))
  const name = asText(propertyOf(file, 'name'))
  const isUntitled = propertyOf(extension, 'untitled') === true
  const parsed = playbookSchema.safeParse({
    ...foreignHead(file, flow),
    createdBy: propertyOf(file, 'created_by'),
    createdAt: propertyOf(file, 'created'),
    modifiedAt: propertyOf(file, 'modified'),
    derivedFrom: propertyOf(file, 'derived_from') ?? [],
    markings: propertyOf(file, 'markings') ?? [],
    ...head,
    title: isUntitled ? propertyOf(head, 'title') : joinText(propertyOf(head, 'title'), name, language),
    body: joinText(propertyOf(head, 'body'), asText(propertyOf(file, 'description')), language),
    labels: propertyOf(file, 'labels') ?? [],
    roles,
    steps,
    kept: keptOf(file, head, propertyOf(extension, 'foreign') === true, keys, roles),
  })
  if (parsed.success) return { ok: true, playbook: parsed.data, faults }
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => ({ at: path.map(String).join('/'), problem: message })),
  }
}
