import { Argument, Option, type Command } from 'commander'
import type { CommandIo } from '../command-io.ts'
import type { PlaybookUiOptions } from './check-playbook-file.ts'
import type { ExportPlaybookOptions } from './export-playbook.ts'

const NOTES = `
A playbook file is CACAO 2.0 or the JSON that "unisson playbook export" writes, at most 10,000,000 characters. Commands in
it are shown and never run.

Exit status: 0 no fault, 1 faults, 2 bad use, unreadable, or no playbook.`

const file = () => new Argument('<FILE>', 'a playbook: CACAO 2.0 or our own JSON, or - for standard input')
const format = () => new Option('--format <FORMAT>', 'form of the answer').choices(['text', 'json']).default('text')
const ui = () => new Option('--ui <LANGUAGE>', 'language of the text (default: from the locale)').choices(['fr', 'en'])

/** Playbooks in files, for whoever exchanges them: no workspace is needed. */
export function addPlaybook(program: Command, io: CommandIo, done: (status: 0 | 1) => void): void {
  const playbook = program
    .command('playbook')
    .description('check, convert and preview crisis playbooks')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
  playbook
    .command('check')
    .description('each fault on a line with its step')
    .addArgument(file())
    .addOption(format())
    .addOption(ui())
    .helpOption('--help', 'print this help')
    .addHelpText('after', NOTES)
    .action(async (path: string, options: PlaybookUiOptions) => {
      const { checkPlaybookFile } = await import('./check-playbook-file.ts')
      done(await checkPlaybookFile(path, options, io))
    })
  playbook
    .command('export')
    .description('write a playbook as CACAO 2.0 or as our own JSON')
    .addArgument(new Argument('<ID|FILE>', 'a playbook that ships, by id or kind of crisis (hostage-taking), or a file'))
    .addOption(new Option('--format <FORMAT>', 'form to write').choices(['cacao', 'json']).default('cacao'))
    .option('--output <FILE>', 'where to write (default: standard output); a file that is there is left alone')
    .helpOption('--help', 'print this help')
    .addHelpText('after', NOTES)
    .action(async (name: string, options: ExportPlaybookOptions) => {
      const { exportPlaybook } = await import('./export-playbook.ts')
      await exportPlaybook(name, options, io)
      done(0)
    })
  playbook
    .command('import')
    .description('show what would come in from a file, or print it as our own JSON')
    .addArgument(file())
    .addOption(format())
    .addOption(ui())
    .helpOption('--help', 'print this help')
    .addHelpText('after', NOTES)
    .action(async (path: string, options: PlaybookUiOptions) => {
      const { importPlaybook } = await import('./import-playbook.ts')
      await importPlaybook(path, options, io)
      done(0)
    })
}
