import { applyProfile } from '../../../shared/coherence/engine/apply-profile.ts'
import { comparePosts } from '../../../shared/coherence/engine/compare-posts.ts'
import type { DocumentReport } from '../../../shared/coherence/model/report.ts'
import { buildReport } from '../../../shared/coherence/report/build-report.ts'
import { toJson } from '../../../shared/coherence/report/to-json.ts'
import { toSarif } from '../../../shared/coherence/report/to-sarif.ts'
import { toText } from '../../../shared/coherence/report/to-text.ts'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { CommandIo } from '../command-io.ts'
import { isBlank } from '../input/is-blank.ts'
import { readProfile } from '../input/read-profile.ts'
import { readText } from '../input/read-text.ts'
import { fails } from '../options/fails.ts'
import { reportUi } from '../options/report-ui.ts'
import { readVersion } from '../read-version.ts'
import { UsageProblem } from '../usage-problem.ts'
import type { CheckOptions } from './check-options.ts'
import { languageOfBlank } from './language-of-blank.ts'
import { openChecker } from './open-checker.ts'
import { readAgainst } from './read-against.ts'
import { readTexts } from './read-texts.ts'
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

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

/**
 * Checks the texts named, prints one report, and says whether something stands at or above `--fail-on`. A text that
 * cannot be read, or that is empty without being an error, is named on standard error and gives 2 whatever the others give.
 */
export async function checkTexts(paths: readonly string[], options: CheckOptions, io: CommandIo): Promise<0 | 1 | 2> {
  const { against, format = 'text', mission, level, type: documentType } = options
  if (against === undefined && options.source === undefined)
    throw new UsageProblem('say what to check against: --against MESSAGES')
  if (paths.length === 0) throw new UsageProblem('say what to check: one or more TEXT files, or - for standard input')
  if ([...paths, against, options.termbase, options.profile, options.source].filter((path) => path === '-').length > 1)
    throw new UsageProblem('standard input (-) can be read only once')
  const messages = against === undefined ? NO_MESSAGES : await readAgainst(against, options.termbase, io)
  const profile = options.profile === undefined ? null : await readProfile(options.profile, io)
  const origin = options.source === undefined ? null : await readText(options.source, io)
  if (origin !== null && isBlank(origin.checked))
    throw new UsageProblem(`${nameOf(origin.path)} is empty: nothing to compare with`)
  const { sources, problems } = await readTexts(paths, io)
  const say = (said: readonly string[]) => said.forEach((line) => io.writeError(`unisson: ${line}\n`))
  if (sources.length === 0) {
    say(problems)
    return 2
  }
  const checker = await openChecker(origin === null ? languagesInUse(messages, options.lang) : undefined)
  const prepared = checker.prepare(messages)
  const now = options.now ?? io.clock().toISOString()
  const profiled = (document: DocumentReport) =>
    profile === null ? document : applyProfile(document, profile, { mission, documentType })
  const lines = [...problems]
  let unchecked = problems.length > 0
  const posts = sources.flatMap((source) => {
    const blank = isBlank(source.checked)
    const language = options.lang ?? (blank ? languageOfBlank(messages) : undefined)
    const input = { path: source.path, text: source.checked, language, now, mission, level }
    const observations = sources.length > 1 ? checker.observe(input, prepared) : []
    const checked = checker.check(input, prepared)
    const document = origin === null ? checked : withTranslation(checked, checker, source, origin, language, now)
    if (!blank) return [{ document, observations }]
    // A gate must not open for a text without words: either what it leaves out is an error, or it was not checked.
    const isError = fails(profiled(document).findings, 'error')
    lines.push(`${nameOf(source.path)} is empty${isError ? '' : ': there is no text to check'}`)
    unchecked ||= !isError
    return isError ? [{ document, observations }] : []
  })
  let failed = false
  if (posts.length > 0) {
    const { documents, ...dissonance } = comparePosts(posts)
    const shown = documents.map(profiled)
    const report = buildReport(new Date(now), shown, dissonance)
    if (format === 'json') await io.write(`${toJson(report)}\n`)
    else if (format === 'sarif') await io.write(`${toSarif(report, sources, readVersion())}\n`)
    else await io.write(toText(report, sources, messages, reportUi(options.ui, io.environment)))
    failed = shown.some(({ findings }) => fails(findings, options.failOn))
  }
  say(lines)
  return unchecked ? 2 : failed ? 1 : 0
}
