import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'
import { classificationSchema } from '../../shared/domain/messages-file.ts'
import { workspaceFolder } from './backup/workspace-folder.ts'
import type { CheckOptions } from './check/check-options.ts'
import { MESSAGES_EXAMPLE } from './check/messages-example.ts'
import type { CommandIo } from './command-io.ts'
import type { VerifyLogOptions } from './log/verify-log-file.ts'
import { FAIL_LEVELS } from './options/fails.ts'
import { parseNow } from './options/parse-now.ts'
import { reportUi } from './options/report-ui.ts'
import { addPlaybook } from './playbook/add-playbook.ts'
import { readVersion } from './read-version.ts'
import { UsageProblem } from './usage-problem.ts'

const CHECK_NOTES = `
TEXT is .md, .txt, .html or .docx, in UTF-8 (or UTF-16 with its mark), at most 32 MiB. Offsets in .txt and .md are
those of the file; in .html and .docx those of the text that "unisson text FILE" prints.

${MESSAGES_EXAMPLE}
Exit status: 0 nothing at or above --fail-on, 1 something, 2 bad use, or something that could not be read or is empty
(whatever else was found; what could be read is checked and printed). In a batch such a line gets { id, error }.`

const LOG_NOTES = `
Exit status: 0 intact, 1 tampered with, 2 bad use, unreadable, or no log. "Intact" is as strong as what is held against
the file: without a code or the key, all of it may have been written anew.`

interface BackupOptions {
  readonly profile?: string
}

/** The command line as commander knows it; `done` receives the exit status of the command that ran. */
export function createProgram(io: CommandIo, done: (status: 0 | 1 | 2) => void): Command {
  const program = new Command('unisson')
    .description('Checks texts against approved talking points, offline.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
  program
    .command('check')
    .description('say where texts depart from the approved messages')
    .addArgument(new Argument('[TEXT...]', 'files to check, or - for standard input'))
    .option('--against <MESSAGES>', 'approved messages: unisson-messages/1 in JSON or YAML, or CSV')
    .option('--termbase <FILE>', 'more terms, in the same formats')
    .addOption(new Option('--lang <LANGUAGE>', 'language of the texts (detected when absent)').argParser(parseLanguage))
    .addOption(
      new Option('--now <INSTANT>', 'instant of publication, for example 2026-03-01T09:00Z (default: the clock)').argParser(
        parseNow,
      ),
    )
    .option('--mission <CODE>', 'mission that publishes')
    .addOption(
      new Option('--level <LEVEL>', 'classification of the texts (default: public)').choices(classificationSchema.options),
    )
    .addOption(new Option('--format <FORMAT>', 'form of the report (default: text)').choices(['text', 'json', 'sarif']))
    .addOption(new Option('--fail-on <LEVEL>', 'lowest severity that gives status 1').choices(FAIL_LEVELS).default('error'))
    .option(
      '--batch <CASES>',
      'many cases, one JSON object a line: { id, text, lang?, now?, mission?, level?, source?, messages }; prints one report a line',
    )
    .option('--source <FILE>', 'the text that the texts translate')
    .option('--profile <FILE>', 'which rules count and how much: unisson-profile/1 in JSON or YAML')
    .option('--type <TYPE>', 'document type of the texts, for the profile')
    .addOption(new Option('--ui <LANGUAGE>', 'language of the text report (default: from the locale)').choices(['fr', 'en']))
    .helpOption('--help', 'print this help')
    .addHelpText('after', CHECK_NOTES)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      if (options.batch !== undefined && paths.length > 0) throw new UsageProblem('give either TEXT or --batch, not both')
      // The engine is loaded when there is something to check: help and bad use answer at once.
      if (options.batch === undefined) {
        const { checkTexts } = await import('./check/check-texts.ts')
        done(await checkTexts(paths, options, io))
      } else {
        const { checkBatch } = await import('./batch/check-batch.ts')
        done(await checkBatch(options.batch, options, io))
      }
    })
  program
    .command('text')
    .description('print the plain text of a file, the one that offsets refer to')
    .addArgument(new Argument('<FILE>', '.md, .txt, .html or .docx, or - for standard input'))
    .helpOption('--help', 'print this help')
    .action(async (path: string) => {
      const { readText } = await import('./input/read-text.ts')
      await io.write((await readText(path, io)).text)
      done(0)
    })
  program
    .command('rules')
    .description('print what a rule says, what fires it and what does not; without ID, the list of rules')
    .addArgument(new Argument('[ID]', 'a rule as reports name it, or "score"'))
    .addOption(new Option('--ui <LANGUAGE>', 'language of the manual (default: from the locale)').choices(['fr', 'en']))
    .helpOption('--help', 'print this help')
    .action(async (id: string | undefined, options: Pick<CheckOptions, 'ui'>) => {
      const { printRules } = await import('./rules/print-rules.ts')
      await printRules(id, reportUi(options.ui, io.environment), io)
      done(0)
    })
  addBackup(program, io, done)
  addLog(program, io, done)
  addPlaybook(program, io, done)
  return program
}

/** Backups of a closed workspace, for a workstation that no longer starts. */
function addBackup(program: Command, io: CommandIo, done: (status: 0 | 1) => void): void {
  const backup = program
    .command('backup')
    .description('list and restore the backups of a workspace')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
  const profile = new Option('--profile <FOLDER>', "profile of the workstation (default: the one of this person's account)")
  backup
    .command('list')
    .description('one backup a line, newest first: id, instant, bytes, reason')
    .addOption(profile)
    .helpOption('--help', 'print this help')
    .action(async (options: BackupOptions) => {
      const { listBackups } = await import('./backup/list-backups.ts')
      await listBackups(workspaceFolder(options.profile, io), io)
      done(0)
    })
  backup
    .command('restore')
    .description('put a backup in the place of the database, which is kept aside; asks for the passphrase')
    .addArgument(new Argument('<ID>', 'as "unisson backup list" prints it, or "latest"'))
    .addOption(profile)
    .helpOption('--help', 'print this help')
    .action(async (id: string, options: BackupOptions) => {
      const { restoreBackup } = await import('./backup/restore-backup.ts')
      await restoreBackup(workspaceFolder(options.profile, io), id, io)
      done(0)
    })
}

/** The log of an incident, for whoever is given its file: it needs no workspace. */
function addLog(program: Command, io: CommandIo, done: (status: 0 | 1) => void): void {
  const log = program
    .command('log')
    .description('say whether the log of an incident was touched')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
  log
    .command('verify')
    .description('find edited, deleted, moved, inserted and rewritten entries, and say what remains possible')
    .addArgument(new Argument('<FILE>', 'a log: unisson-log/1, or - for standard input'))
    .addOption(
      new Option('--anchor <CODE>', 'a code printed on a sitrep; may be given several times').argParser(
        (code: string, before: readonly string[] = []) => [...before, code],
      ),
    )
    .option('--key <HEX>', "the workspace's key, when it is known from elsewhere")
    .option('--closed', 'the incident is closed: the log must end with its closing signature')
    .addOption(new Option('--format <FORMAT>', 'form of the answer').choices(['text', 'json']).default('text'))
    .addOption(new Option('--ui <LANGUAGE>', 'language of the text (default: from the locale)').choices(['fr', 'en']))
    .helpOption('--help', 'print this help')
    .addHelpText('after', LOG_NOTES)
    .action(async (path: string, options: VerifyLogOptions) => {
      const { verifyLogFile } = await import('./log/verify-log-file.ts')
      done(await verifyLogFile(path, options, io))
    })
}

function parseLanguage(value: string): Language {
  const [primary = ''] = value.toLowerCase().split(/[-_]/)
  const language = LANGUAGES.find((known) => known === primary)
  if (language === undefined) throw new InvalidArgumentError(`expected one of ${LANGUAGES.join(', ')}`)
  return language
}
