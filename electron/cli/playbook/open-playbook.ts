import type { JsonObject } from '../../../shared/domain/crisis/cacao/json/json-object.ts'
import { asObject } from '../../../shared/domain/crisis/cacao/json/as-object.ts'
import type { FileProblem } from '../../../shared/domain/crisis/cacao/json/file-problem.ts'
import { readJson } from '../../../shared/domain/crisis/cacao/json/read-json.ts'
import { playbookSchema, type Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { CommandIo } from '../command-io.ts'
import { decodeText } from '../input/decode-text.ts'
import { readSource } from '../input/read-source.ts'
import { UsageProblem } from '../usage-problem.ts'
import { plainLine } from './plain-line.ts'

/** A playbook file as it was found: CACAO, ours, or a text that has no single meaning. */
export type OpenPlaybook =
  | { readonly kind: 'cacao'; readonly file: JsonObject }
  | { readonly kind: 'own'; readonly playbook: Playbook }
  | { readonly kind: 'problem'; readonly problem: FileProblem }

/** Reads a playbook file (`-` is standard input). Throws `UsageProblem` for what cannot be read or is no playbook. */
export async function openPlaybook(path: string, io: CommandIo): Promise<OpenPlaybook> {
  const text = decodeText(await readSource(path, io), path === '-' ? 'standard input' : path)
  const read = readJson(text)
  if (!read.ok) return { kind: 'problem', problem: read.problem }
  const file = asObject(read.value)
  if (file && file['type'] === 'playbook') return { kind: 'cacao', file }
  const parsed = playbookSchema.safeParse(file)
  if (parsed.success) return { kind: 'own', playbook: parsed.data }
  const [issue] = parsed.error.issues
  const what =
    file && 'steps' in file && issue
      ? `${issue.path.join('/')}: ${issue.message}`
      : 'neither CACAO 2.0 ("type": "playbook") nor ours'
  throw new UsageProblem(`${path} is no playbook: ${plainLine(what)}`)
}
