import type { CacaoFault } from '../../../shared/domain/crisis/cacao/cacao-fault.ts'
import { importCacao } from '../../../shared/domain/crisis/cacao/import/import-cacao.ts'
import type { JsonObject } from '../../../shared/domain/crisis/cacao/json/json-object.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { openPlaybook } from './open-playbook.ts'
import { plainLine } from '../../../shared/domain/crisis/cacao/words/plain-line.ts'
import { ENGLISH_PLAYBOOK_WORDS } from '../../../shared/domain/crisis/cacao/words/playbook-words-en.ts'

export interface LoadedPlaybook {
  readonly playbook: Playbook
  /** The file it came from, when that was CACAO. */
  readonly file: JsonObject | null
  readonly faults: readonly CacaoFault[]
}

/** The plan in a file of either form. Throws `UsageProblem`, naming the place, for one that cannot come in. */
export async function loadPlaybook(path: string, io: CommandIo): Promise<LoadedPlaybook> {
  const opened = await openPlaybook(path, io)
  if (opened.kind === 'own') return { playbook: opened.playbook, file: null, faults: [] }
  if (opened.kind === 'problem') {
    const { code, path: at, value } = opened.problem
    const words = ENGLISH_PLAYBOOK_WORDS.faults[code]((name) => (name === 'path' ? at.join('/') : value))
    throw new UsageProblem(`cannot read ${path}: ${plainLine(words)}`)
  }
  const result = importCacao(opened.file)
  if (result.ok) return { playbook: result.playbook, file: opened.file, faults: result.faults }
  const [first] = result.problems
  const others = result.problems.length === 1 ? '' : ` (and ${result.problems.length - 1} more)`
  throw new UsageProblem(`${path} cannot come in: ${plainLine(`${first?.at}: ${first?.problem}`)}${others}`)
}
