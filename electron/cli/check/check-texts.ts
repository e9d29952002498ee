import { applyProfile } from '../../../shared/coherence/engine/apply-profile.ts'
import { comparePosts } from '../../../shared/coherence/engine/compare-posts.ts'
import { buildReport } from '../../../shared/coherence/report/build-report.ts'
import { toJson } from '../../../shared/coherence/report/to-json.ts'
import { toSarif } from '../../../shared/coherence/report/to-sarif.ts'
import { toText } from '../../../shared/coherence/report/to-text.ts'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { CommandIo } from '../command-io.ts'
import { readProfile } from '../input/read-profile.ts'
import { readText } from '../input/read-text.ts'
import type { TextInput } from '../input/text-input.ts'
import { fails } from '../options/fails.ts'
import { reportUi } from '../options/report-ui.ts'
import { readVersion } from '../read-version.ts'
import { UsageProblem } from '../usage-problem.ts'
import type { CheckOptions } from './check-options.ts'
import { openChecker } from './open-checker.ts'
import { readAgainst } from './read-against.ts'
import { withTranslation } from './with-translation.ts'

/** The languages of a check whose text's is given; undefined, which is any, when it is to be found out. */
function languagesInUse({ points }: MessagesFile, given: Language | undefined): ReadonlySet<Language> | undefined {
  if (given === undefined) return undefined
  const languages = new Set([given])
  for (const { statement } of points)
    for (const language of LANGUAGES) if (statement[language] !== undefined) languages.add(language)
  return languages
}

const NO_MESSAGES: MessagesFile = { format: 'unisson-messages/1', points: [], terms: [] }

/** Checks the texts named, prints one report, and says whether something stands at or above `--fail-on`. */
export async function checkTexts(paths: readonly string[], options: CheckOptions, io: CommandIo): Promise<0 | 1> {
  const { against, format = 'text' } = options
  if (against === undefined && options.source === undefined)
    throw new UsageProblem('say what to check against: --against MESSAGES')
  if (paths.length === 0) throw new UsageProblem('say what to check: one or more TEXT files, or - for standard input')
  if ([...paths, against, options.termbase, options.profile, options.source].filter((path) => path === '-').length > 1)
    throw new UsageProblem('standard input (-) can be read only once')
  const messages = against === undefined ? NO_MESSAGES : await readAgainst(against, options.termbase, io)
  const profile = options.profile === undefined ? null : await readProfile(options.profile, io)
  const sources: TextInput[] = []
  for (const path of paths) sources.push(await readText(path, io))
  const origin = options.source === undefined ? null : await readText(options.source, io)
  const checker = await openChecker(origin === null ? languagesInUse(messages, options.lang) : undefined)
  const prepared = checker.prepare(messages)
  const now = options.now ?? io.clock().toISOString()
  const { documents, ...dissonance } = comparePosts(
    sources.map((source) => {
      const input = {
        path: source.path,
        text: source.checked,
        language: options.lang,
        now,
        mission: options.mission,
        level: options.level,
      }
      const observations = sources.length > 1 ? checker.observe(input, prepared) : []
      const document = checker.check(input, prepared)
      const translated = origin === null ? document : withTranslation(document, checker, source, origin, options.lang, now)
      return { document: translated, observations }
    }),
  )
  const { mission, type: documentType } = options
  const shown =
    profile === null ? documents : documents.map((document) => applyProfile(document, profile, { mission, documentType }))
  const report = buildReport(new Date(now), shown, dissonance)
  if (format === 'json') await io.write(`${toJson(report)}\n`)
  else if (format === 'sarif') await io.write(`${toSarif(report, sources, readVersion())}\n`)
  else await io.write(toText(report, sources, messages, reportUi(options.ui, io.environment)))
  return shown.some(({ findings }) => fails(findings, options.failOn)) ? 1 : 0
}
