import type { Language } from '../../domain/language.ts'
import { parseInstant } from '../align/parse-instant.ts'
import type { PreparedMessages, PreparedPoint } from '../align/prepared-messages.ts'
import { RULE_IDS, type Finding, type NotChecked } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'
import { embargoed } from '../rules/embargoed.ts'
import { expired } from '../rules/expired.ts'
import { omission } from '../rules/omission.ts'
import { type PointState, pointState } from '../rules/point-state.ts'
import { superseded } from '../rules/superseded.ts'
import { termForbidden } from '../rules/term-forbidden.ts'
import { termPreferred } from '../rules/term-preferred.ts'
import type { TermUse } from '../rules/term-use.ts'
import type { ParagraphAnalysis } from './analyse-paragraph.ts'
import type { CheckInput } from './checker.ts'
import { coverPoints } from './cover-points.ts'
import { fingerprint, makeFinding } from './make-finding.ts'
import type { PlacedPair } from './placed-pair.ts'
import type { ReadDocument } from './read-document.ts'
import { relayedPairs } from './relayed-pairs.ts'

export interface DocumentParts {
  readonly document: ReadDocument
  readonly analyses: readonly ParagraphAnalysis[]
  readonly hasLexicon: (language: Language) => boolean
}

const CALENDAR_RULES = [embargoed, expired, superseded] as const
const TERM_RULES = [termForbidden, termPreferred] as const
/** A calendar finding accuses a whole sentence: it needs a good alignment and more than a pair of shared words. */
const CALENDAR_SCORE = 0.6
const CALENDAR_ANCHORS = 3
const NEARLY_VERBATIM = 0.85
const APART: ReadonlySet<Language> = new Set(['ar', 'zh', 'ja'])

/** What can be compared: the text's language has a lexicon, and the point speaks it or both can be compared through anchors. */
function isComparable(point: PreparedPoint, languages: ReadonlySet<Language>, hasLexicon: (language: Language) => boolean): boolean {
  for (const language of languages) {
    if (!hasLexicon(language)) continue
    if (point.variants.has(language)) return true
    if (!APART.has(language) && [...point.variants.keys()].some((variant) => !APART.has(variant) && hasLexicon(variant))) return true
  }
  return false
}

function notChecked({ document, hasLexicon }: DocumentParts, prepared: PreparedMessages): readonly NotChecked[] {
  const entries: { start: number; end: number; reason: string; point: null }[] = []
  const lacking = new Map<Language, string | null>()
  for (const { language, start, end } of document.paragraphs) {
    let reason = lacking.get(language)
    if (reason === undefined) {
      const absent = APART.has(language) && prepared.points.some((point) => !point.variants.has(language))
      reason = hasLexicon(language) ? (absent ? `no approved variant in ${language}` : null) : `no lexicon for ${language}`
      lacking.set(language, reason)
    }
    if (reason === null) continue
    const last = entries.at(-1)
    if (last?.reason === reason) last.end = end
    else entries.push({ start, end, reason, point: null })
  }
  return entries
}

function termFinding(use: TermUse, shift: number): Finding | null {
  // Inflected matching reaches the right wording when it differs by an ending only ("gaz à effets de serre").
  if (use.term.use !== undefined && use.text.slice(1) === use.term.use.slice(1) && use.text.slice(0, 1).toLowerCase() === use.term.use.slice(0, 1).toLowerCase()) return null
  for (const rule of TERM_RULES) {
    const found = rule(use)
    if (found === null) continue
    const expected = use.term.use ?? ''
    return {
      ...found,
      ruleVersion: 1,
      confidence: 0.99,
      point: null,
      start: use.start + shift,
      end: use.end + shift,
      text: use.text,
      expected,
      actual: use.text,
      evidence: null,
      fingerprint: fingerprint(found.rule, null, `term:${use.term.lang}:${use.term.concept}:${use.term.term}`, expected, use.text),
    }
  }
  return null
}

/** Findings of the calendar rules: once per point and sentence, unless a point in force says the same as well. */
function calendarFindings(relayed: readonly PlacedPair[], stateOf: (point: PreparedPoint) => PointState, text: string): readonly Finding[] {
  return relayed.flatMap(({ pair, shift }) => {
    const { alignment } = pair
    const state = stateOf(alignment.unit.point)
    if (state.inForce || pair.reported || alignment.score < CALENDAR_SCORE) return []
    if (alignment.anchors.length < CALENDAR_ANCHORS && alignment.score < NEARLY_VERBATIM) return []
    const alsoInForce = relayed.some(
      (other) =>
        other.shift === shift && stateOf(other.pair.alignment.unit.point).inForce &&
        // A sentence clearly nearer to a point in force is about that one, whose departures are told already.
        other.pair.alignment.seed === alignment.seed && other.pair.alignment.score >= alignment.score + (other.pair.departures.length === 0 ? -0.02 : 0.05),
    )
    if (alsoInForce) return []
    return CALENDAR_RULES.flatMap((rule) => {
      const departure = rule({ alignment, state })
      return departure === null ? [] : [makeFinding(departure, alignment, text, shift)]
    })
  })
}

function omissionFindings(covered: ReturnType<typeof coverPoints>, text: string): readonly Finding[] {
  return covered.losses.map((loss) => {
    const departure = omission(loss)
    const { point, unit } = loss
    return {
      rule: departure.rule, ruleVersion: 1, severity: departure.severity, confidence: departure.severity === 'error' ? 0.9 : 0.7, reasons: departure.reasons, point: point.message.id,
      start: departure.start, end: departure.end, text: text.slice(departure.start, departure.end), expected: departure.expected, actual: departure.actual,
      evidence: {
        pointText: unit.statement.slice(departure.pointSpan.start, departure.pointSpan.end), pointStart: departure.pointSpan.start, pointEnd: departure.pointSpan.end,
        pointLanguage: unit.language, alignment: 0, anchors: [], cue: departure.cue,
      },
      message: departure.message, suggestion: departure.suggestion,
      fingerprint: fingerprint(departure.rule, point.message.id, departure.slot, departure.expected, departure.actual),
    }
  })
}

/** Puts the paragraphs together: competing points, calendar, coverage, omissions. Cheap, so it runs on every check. */
export function checkDocument(input: CheckInput, prepared: PreparedMessages, parts: DocumentParts): DocumentReport {
  const now = parseInstant(input.now)
  if (Number.isNaN(now)) throw new RangeError(`"now" is not an ISO date or date-time: ${input.now}`)
  const states = new Map<PreparedPoint, PointState>()
  const stateOf = (point: PreparedPoint): PointState => {
    const known = states.get(point)
    if (known !== undefined) return known
    const state = pointState(point, now)
    states.set(point, state)
    return state
  }

  const relayed: PlacedPair[] = []
  const seen: PlacedPair[] = []
  const findings: Finding[] = []
  for (const [rank, { start: shift }] of parts.document.paragraphs.entries()) {
    const analysis = parts.analyses[rank]
    if (analysis === undefined) continue
    for (const pair of analysis.pairs) seen.push({ pair, shift })
    for (const pair of relayedPairs(analysis.pairs, stateOf)) {
      relayed.push({ pair, shift })
      if (stateOf(pair.alignment.unit.point).inForce) for (const departure of pair.departures) findings.push(makeFinding(departure, pair.alignment, input.text, shift))
    }
    for (const use of analysis.terms) {
      const found = termFinding(use, shift)
      if (found !== null) findings.push(found)
    }
  }
  findings.push(...calendarFindings(relayed, stateOf, input.text))

  const languages = new Set([parts.document.language, ...parts.document.paragraphs.map(({ language }) => language)])
  const covered = coverPoints({
    points: pointsInQuestion(prepared, relayed), stateOf, relayed, seen, language: parts.document.language, textLength: input.text.length, mission: input.mission, level: input.level ?? 'public',
    comparable: (point) => isComparable(point, languages, parts.hasLexicon),
  })
  findings.push(...omissionFindings(covered, input.text))
  findings.sort((left, right) => left.start - right.start || left.end - right.end || left.rule.localeCompare(right.rule, 'en'))
  return {
    path: input.path,
    language: parts.document.language,
    findings,
    coverage: covered.coverage,
    notChecked: notChecked(parts, prepared),
    checked: RULE_IDS,
  }
}

/** Mandatory points and relayed ones, in the order of the messages: the others need no line in the report. */
function pointsInQuestion(prepared: PreparedMessages, relayed: readonly PlacedPair[]): readonly PreparedPoint[] {
  const touched = new Set(relayed.map(({ pair }) => pair.alignment.unit.point))
  return [...new Set([...prepared.mandatory, ...touched])].sort((left, right) => left.rank - right.rank)
}
