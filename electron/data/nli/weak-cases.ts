import { ALIGNED } from '../../../shared/coherence/align/alignment.ts'
import type { Coverage, Finding } from '../../../shared/coherence/model/finding.ts'
import type { DocumentReport } from '../../../shared/coherence/model/report.ts'
import type { Span } from '../../../shared/coherence/model/span.ts'

/** A finding less sure than this is a weak case. */
const SURE = 0.7
/** A point that could not be compared is held against each sentence: these bounds keep that to a minute on one core. */
const MOST_SENTENCES = 24
const MOST_UNCHECKED_POINTS = 8

export interface WeakPair extends Span {
  /** The approved statement. */
  readonly premise: string
  /** A sentence of the text. */
  readonly hypothesis: string
}

export interface WeakCase {
  readonly about: { readonly kind: 'finding'; readonly fingerprint: string } | { readonly kind: 'point'; readonly point: string }
  /** One, or a pair for each sentence of the text that may speak of the point. */
  readonly pairs: readonly WeakPair[]
}

/** Approved statements of a point by language. */
export type StatementsOf = (point: string) => Readonly<Partial<Record<string, string>>>

/** What the rules are not sure of: findings of low confidence, points relayed in part by a weak pair, points not checked. */
export function weakCases(
  report: DocumentReport,
  text: string,
  sentences: readonly Span[],
  statementsOf: StatementsOf,
): readonly WeakCase[] {
  const pair = (premise: string, span: Span): WeakPair => ({
    start: span.start,
    end: span.end,
    premise,
    hypothesis: text.slice(span.start, span.end),
  })
  const statement = (point: string, language: string): string | undefined => {
    const statements = statementsOf(point)
    return statements[language] ?? Object.values(statements)[0]
  }
  const ofFinding = (finding: Finding): readonly WeakCase[] => {
    const { evidence, point, fingerprint } = finding
    // What another text says is no approved statement, and what is absent is no sentence.
    if (finding.confidence >= SURE || evidence === null || evidence.document !== undefined || point === null) return []
    const place = sentencesAround(finding, sentences)
    const premise = statement(point, evidence.pointLanguage)
    return place === null || premise === undefined
      ? []
      : [{ about: { kind: 'finding', fingerprint }, pairs: [pair(premise, place)] }]
  }
  const ofPoint = ({ point, span }: Coverage, places: readonly Span[]): readonly WeakCase[] => {
    const premise = statement(point, report.language)
    const told = span === null ? places : [span]
    return premise === undefined || told.length === 0
      ? []
      : [{ about: { kind: 'point', point }, pairs: told.map((place) => pair(premise, place)) }]
  }
  const weak = report.coverage.filter(
    ({ status, alignment, span }) => status === 'partial' && span !== null && alignment < ALIGNED,
  )
  const unchecked = report.coverage.filter(({ status }) => status === 'not-checked').slice(0, MOST_UNCHECKED_POINTS)
  return [
    ...report.findings.flatMap(ofFinding),
    ...weak.flatMap((entry) => ofPoint(entry, [])),
    ...unchecked.flatMap((entry) => ofPoint(entry, sentences.slice(0, MOST_SENTENCES))),
  ]
}

function sentencesAround({ start, end }: Span, sentences: readonly Span[]): Span | null {
  if (start === end) return null
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end)
  const [first] = touched
  const last = touched.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
