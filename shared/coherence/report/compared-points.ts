import type { MessagePoint } from '../../domain/messages-file.ts'
import type { DocumentReport } from '../model/report.ts'

export interface ComparedPoints {
  /** Points that the text was held against. */
  readonly compared: number
  /** Points that could not be compared with it, or whose absence cannot be told. */
  readonly notChecked: number
}

type Held = Pick<MessagePoint, 'id' | 'statement' | 'validFrom'>

/**
 * How many points a text was compared with, of those that it was checked against: its topic's on screen, those of the file
 * on the command line. A point that is not in force yet is in neither number. `now` is the instant of the check, ISO.
 */
export function comparedPoints(report: DocumentReport, points: readonly Held[], now: string): ComparedPoints {
  const { language, coverage, notChecked } = report
  const lacking = (code: string) =>
    notChecked.some((entry) => entry.point === null && entry.code === code && entry.language === language)
  const [noLexicon, noVariant] = [lacking('no-lexicon'), lacking('no-approved-variant')]
  const untold = new Set(coverage.filter(({ status }) => status === 'not-checked').map(({ point }) => point))
  const relayed = new Set(coverage.filter(isRelayed).map(({ point }) => point))
  const begun = points.filter(({ validFrom }) => validFrom === null || Date.parse(validFrom) <= Date.parse(now))
  const left = begun.filter(
    ({ id, statement }) =>
      noLexicon || untold.has(id) || (noVariant && !Object.keys(statement).includes(language) && !relayed.has(id)),
  ).length
  return { compared: begun.length - left, notChecked: left }
}

/** A point that the text was seen to relay was compared, by whatever paragraph. */
function isRelayed({ status }: DocumentReport['coverage'][number]): boolean {
  return status !== 'omitted' && status !== 'not-checked'
}
