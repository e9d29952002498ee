import { readPlaybook, type ReadPlaybook } from '../../../shared/domain/crisis/cacao/file/read-playbook.ts'
import { plainLine } from '../../../shared/domain/crisis/cacao/words/plain-line.ts'
import type { CommandIo } from '../command-io.ts'
import { decodeText } from '../input/decode-text.ts'
import { readSource } from '../input/read-source.ts'
import { UsageProblem } from '../usage-problem.ts'

export type OpenPlaybook = Exclude<ReadPlaybook, { readonly kind: 'damaged' | 'other' }>

/** Reads a playbook file (`-` is standard input). Throws `UsageProblem` for what cannot be read or is no playbook. */
export async function openPlaybook(path: string, io: CommandIo): Promise<OpenPlaybook> {
  const read = readPlaybook(decodeText(await readSource(path, io), path === '-' ? 'standard input' : path))
  if (read.kind === 'damaged') throw new UsageProblem(`${path} is no playbook: ${plainLine(`${read.at}: ${read.problem}`)}`)
  if (read.kind === 'other') throw new UsageProblem(`${path} is no playbook: neither CACAO 2.0 ("type": "playbook") nor ours`)
  return read
}
