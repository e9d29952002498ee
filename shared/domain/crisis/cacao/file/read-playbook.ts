import { playbookSchema, type Playbook } from '../../model/playbook.ts'
import { asObject } from '../json/as-object.ts'
import type { FileProblem } from '../json/file-problem.ts'
import type { JsonObject } from '../json/json-object.ts'
import { readJson } from '../json/read-json.ts'

/** The text of a playbook file as it was found: CACAO, ours, ours with a fault in its form, something else, or a text that has no single meaning. */
export type ReadPlaybook =
  | { readonly kind: 'cacao'; readonly file: JsonObject }
  | { readonly kind: 'own'; readonly playbook: Playbook }
  | { readonly kind: 'damaged'; readonly at: string; readonly problem: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'problem'; readonly problem: FileProblem }

/** Runs nothing; the limits are those of `FILE_LIMITS`. */
export function readPlaybook(text: string): ReadPlaybook {
  const read = readJson(text)
  if (!read.ok) return { kind: 'problem', problem: read.problem }
  const file = asObject(read.value)
  if (file && file['type'] === 'playbook') return { kind: 'cacao', file }
  const parsed = playbookSchema.safeParse(file)
  if (parsed.success) return { kind: 'own', playbook: parsed.data }
  const [issue] = parsed.error.issues
  if (file && 'steps' in file && issue) return { kind: 'damaged', at: issue.path.join('/'), problem: issue.message }
  return { kind: 'other' }
}
