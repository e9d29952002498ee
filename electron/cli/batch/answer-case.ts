import { applyProfile } from '../../../shared/coherence/engine/apply-profile.ts'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import type { Profile } from '../../../shared/coherence/engine/profile-schema.ts'
import { describeIssue } from '../../../shared/coherence/messages/describe-issue.ts'
import type { Report } from '../../../shared/coherence/model/report.ts'
import { buildReport } from '../../../shared/coherence/report/build-report.ts'
import { toJsonValue } from '../../../shared/coherence/report/to-json-value.ts'
import type { CheckOptions } from '../check/check-options.ts'
import { languageOfBlank } from '../check/language-of-blank.ts'
import { withTranslation } from '../check/with-translation.ts'
import { decodeText } from '../input/decode-text.ts'
import { isBlank } from '../input/is-blank.ts'
import { fails } from '../options/fails.ts'
import { parseNow } from '../options/parse-now.ts'
import { UsageProblem } from '../usage-problem.ts'
import { batchCaseSchema, type BatchCase } from './batch-case.ts'
import type { Line } from './split-lines.ts'

type Prepared = ReturnType<Checker['prepare']>

export interface BatchContext {
  readonly checker: Checker
  readonly prepare: (messages: unknown) => Prepared
  /** Messages of `--against`, for lines without their own. */
  readonly shared: Prepared | null
  readonly now: string
  readonly options: CheckOptions
  readonly profile: Profile | null
}

export type CaseAnswer =
  | ({ readonly id: string | number } & Report)
  | { readonly id: string | number | null; readonly error: string }

/** The answer to one line; null for an empty one. It never throws: whatever is wrong with a line stays on that line. */
export function answerCase(line: Line, context: BatchContext): CaseAnswer | null {
  let id: string | number | null = null
  try {
    if (line.bytes === null) throw new UsageProblem('the line is too long')
    const text = decodeText(line.bytes, 'the line')
    if (text.trim() === '') return null
    const value = readJson(text)
    id = idOf(value)
    return { id: id ?? line.number, ...toJsonValue(report(readCase(value), context)) }
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    return { id, error: `line ${line.number}: ${problem}` }
  }
}

function report(input: BatchCase, { checker, prepare, shared, now, options, profile }: BatchContext): Report {
  const prepared = input.messages === undefined || input.messages === null ? shared : prepare(input.messages)
  if (prepared === null) throw new UsageProblem('messages is missing')
  const blank = isBlank(input.text)
  const instant = input.now === undefined || input.now === null ? now : parseNow(input.now)
  const language = input.lang ?? options.lang ?? (blank ? languageOfBlank(prepared.messages) : undefined)
  const mission = input.mission ?? options.mission
  const path = String(input.id)
  const checked = checker.check(
    { path, text: input.text, language, now: instant, mission, level: input.level ?? options.level },
    prepared,
  )
  const source = input.source ?? null
  const document =
    source === null
      ? checked
      : withTranslation(checked, checker, { path, checked: input.text }, { path: 'source', checked: source }, language, instant)
  const shown = profile === null ? document : applyProfile(document, profile, { mission, documentType: options.type })
  if (blank && !fails(shown.findings, 'error')) throw new UsageProblem('the text is empty')
  return buildReport(new Date(instant), [shown])
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new UsageProblem(`not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readCase(value: unknown): BatchCase {
  const parsed = batchCaseSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.map(String).join('.') ?? ''
  throw new UsageProblem(
    `${field === '' ? 'the case' : field} ${issue === undefined ? 'is wrong' : describeIssue(issue).problem}`,
  )
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null) return null
  const { id } = value as { readonly id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
