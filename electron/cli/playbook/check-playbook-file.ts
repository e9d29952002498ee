import { cacaoFaults } from '../../../shared/domain/crisis/cacao/file/cacao-faults.ts'
import { asObject } from '../../../shared/domain/crisis/cacao/json/as-object.ts'
import type { NamedFault } from '../../../shared/domain/crisis/cacao/words/fault-words.ts'
import { plainLine } from '../../../shared/domain/crisis/cacao/words/plain-line.ts'
import { ENGLISH_PLAYBOOK_WORDS } from '../../../shared/domain/crisis/cacao/words/playbook-words-en.ts'
import { checkPlaybook } from '../../../shared/domain/crisis/check/check-playbook.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { cacaoSchema } from './cacao-schema.ts'
import { faultLine } from './fault-line.ts'
import { openPlaybook, type OpenPlaybook } from './open-playbook.ts'
import { wordsFor } from './words-for.ts'

export interface PlaybookUiOptions {
  readonly format?: 'text' | 'json'
  readonly ui?: 'fr' | 'en'
}

/** Prints each fault of a playbook file on a line with its step: 0 none, 1 some. Throws `UsageProblem` for what is no playbook. */
export async function checkPlaybookFile(path: string, options: PlaybookUiOptions, io: CommandIo): Promise<0 | 1> {
  const opened = await openPlaybook(path, io)
  const faults = await faultsOf(opened, path)
  if (options.format === 'json') {
    const report = { format: 'unisson-playbook-check/1', path, kind: opened.kind === 'own' ? 'unisson' : 'cacao', faults }
    await io.write(`${JSON.stringify(report, null, 2)}\n`)
  } else {
    const words = wordsFor(options.ui, io)
    const verdict = faults.length === 0 ? words.sound : words.faultCount(faults.length)
    const lines = faults.map((fault) => faultLine(fault, titleOf(fault.stepId, opened, options), words))
    await io.write(`${[`${path}${words.colon}${verdict}`, ...lines].join('\n')}\n`)
  }
  return faults.length === 0 ? 0 : 1
}

async function faultsOf(opened: OpenPlaybook, path: string): Promise<readonly NamedFault[]> {
  if (opened.kind === 'own') return checkPlaybook(opened.playbook)
  if (opened.kind === 'cacao') return cacaoFaults(opened.file, await cacaoSchema())
  const { code, path: at, value } = opened.problem
  // Two steps under one id are a fault of the plan; anything else is no plan at all.
  if (code === 'duplicate-key') {
    const step = at[0] === 'workflow' ? (at[1] ?? value) : null
    return [{ code, stepId: step, values: { path: at.join('/'), value } }]
  }
  const words = ENGLISH_PLAYBOOK_WORDS.faults[code]((name) => (name === 'path' ? at.join('/') : value))
  throw new UsageProblem(`cannot read ${path}: ${plainLine(words)}`)
}

function titleOf(stepId: string | null, opened: OpenPlaybook, { ui }: PlaybookUiOptions): string {
  if (stepId === null || opened.kind === 'problem') return ''
  if (opened.kind === 'own') return ownTitle(opened.playbook, stepId, ui)
  const name = asObject(asObject(opened.file['workflow'])?.[stepId])?.['name']
  return typeof name === 'string' ? name : ''
}

function ownTitle({ steps }: Playbook, stepId: string, ui: string | undefined): string {
  const title = steps.find(({ id }) => id === stepId)?.title ?? {}
  return title[ui ?? 'en'] ?? Object.values(title)[0] ?? ''
}
