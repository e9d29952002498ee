import { writeFile } from 'node:fs/promises'
import { exportCacao } from '../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import { loadPlaybooks } from '../../data/resources/load-playbooks.ts'
import type { CommandIo } from '../command-io.ts'
import { readFailure } from '../input/read-failure.ts'
import { resolvePath } from '../input/resolve-path.ts'
import { resourcePath } from '../resource-path.ts'
import { UsageProblem } from '../usage-problem.ts'
import { loadPlaybook } from './load-playbook.ts'

export interface ExportPlaybookOptions {
  readonly format: 'cacao' | 'json'
  readonly output?: string
}

/** Writes a playbook that ships (by id or kind of crisis) or one of a file, as CACAO 2.0 or as our own JSON. A file that is there is not written over. */
export async function exportPlaybook(name: string, { format, output }: ExportPlaybookOptions, io: CommandIo): Promise<void> {
  const playbook = await find(name, io)
  const text = `${JSON.stringify(format === 'cacao' ? exportCacao(playbook) : playbook, null, 2)}\n`
  if (output === undefined) return io.write(text)
  try {
    await writeFile(resolvePath(io.folder, output), text, { flag: 'wx' })
  } catch (error) {
    const isThere = (error as { readonly code?: unknown }).code === 'EEXIST'
    throw new UsageProblem(isThere ? `${output} is there already` : `cannot write ${output}: ${readFailure(error)}`)
  }
}

async function find(name: string, io: CommandIo): Promise<Playbook> {
  const shipped = await loadPlaybooks(resourcePath('playbooks'))
  const found = shipped.find(({ id, crisisType }) => id === name || crisisType === name)
  if (found) return found
  try {
    return (await loadPlaybook(name, io)).playbook
  } catch (error) {
    if (!(error instanceof UsageProblem) || !error.message.endsWith('no such file')) throw error
    const known = shipped.map(({ crisisType }) => crisisType).join(', ')
    throw new UsageProblem(`${name} is neither a file nor a playbook that ships; these ship: ${known}`)
  }
}
