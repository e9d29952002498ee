import { checkCacao } from '../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { inertCommands } from '../../../shared/domain/crisis/cacao/file/inert-commands.ts'
import { keptNames } from '../../../shared/domain/crisis/cacao/file/kept-names.ts'
import { plainLine } from '../../../shared/domain/crisis/cacao/words/plain-line.ts'
import type { PlaybookWords } from '../../../shared/domain/crisis/cacao/words/playbook-words.ts'
import type { LocalizedText } from '../../../shared/domain/crisis/model/localized-text.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { CommandIo } from '../command-io.ts'
import { reportUi } from '../options/report-ui.ts'
import { cacaoSchema } from './cacao-schema.ts'
import type { PlaybookUiOptions } from './check-playbook-file.ts'
import { faultLine } from './fault-line.ts'
import { loadPlaybook } from './load-playbook.ts'
import { wordsFor } from './words-for.ts'

/** Shows what would come in from a file, with its faults; or prints it as our own JSON. Nothing in the file is run. Throws `UsageProblem` for what cannot come in. */
export async function importPlaybook(path: string, options: PlaybookUiOptions, io: CommandIo): Promise<void> {
  const { playbook, file, faults } = await loadPlaybook(path, io)
  if (options.format === 'json') return io.write(`${JSON.stringify(playbook, null, 2)}\n`)
  const words = wordsFor(options.ui, io)
  const ui = reportUi(options.ui, io.environment)
  const lines = [...headLines(playbook, ui, words), ...stepLines(playbook, ui, words)]
  const all = file ? [...checkCacao(file, await cacaoSchema()), ...faults] : []
  if (all.length > 0) lines.push('', words.faultCount(all.length))
  const titles = new Map(playbook.steps.map(({ id, title }) => [id, said(title, ui)]))
  for (const fault of all) lines.push(`  ${faultLine(fault, titles.get(fault.stepId ?? '') ?? '', words)}`)
  await io.write(`${lines.join('\n')}\n`)
}

function headLines(playbook: Playbook, ui: string, words: PlaybookWords): readonly string[] {
  const inert = playbook.steps.flatMap(inertCommands).length
  const kept = keptNames(playbook)
  return [
    plainLine(said(playbook.title, ui)),
    plainLine(`${playbook.id}, ${playbook.modifiedAt}`),
    words.counts(playbook.steps.length, playbook.roles.length, playbook.fields.length),
    ...(inert === 0 ? [] : [words.inert(inert)]),
    ...(kept.length === 0 ? [] : [plainLine(words.kept(kept.join(', ')))]),
    '',
  ]
}

function stepLines({ steps }: Playbook, ui: string, words: PlaybookWords): readonly string[] {
  const outline = steps.toSorted((a, b) => a.order - b.order)
  const numbers = new Map(outline.map(({ id }, index) => [id, index + 1]))
  return outline.map(({ kind, title, dependsOn }, index) => {
    const before = dependsOn.flatMap((id) => numbers.get(id) ?? [])
    const after = before.length === 0 ? '' : ` (${words.after(before.toSorted((a, b) => a - b).join(', '))})`
    return plainLine(`${index + 1}. ${words.kinds[kind]}${words.colon}${said(title, ui)}${after}`)
  })
}

function said(text: LocalizedText, ui: string): string {
  return text[ui] ?? text['und'] ?? Object.values(text)[0] ?? ''
}
