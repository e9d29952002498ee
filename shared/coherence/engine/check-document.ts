import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { PreparedPoint, PreparedUnit } from '../align/prepared-point.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'
import { type Loss, omission } from '../rules/omission.ts'
import type { PointStates } from '../rules/point-states.ts'
import type { ParagraphAnalysis } from './analyse-paragraph.ts'
import { byPlace } from './by-place.ts'
import type { CheckInput } from './checker.ts'
import { coverPoints } from './cover-points.ts'
import type { JudgedParagraph } from './judge-paragraph.ts'
import { latePoints } from './late-points.ts'
import { isComparable, listUnchecked } from './list-unchecked.ts'
import { fingerprint } from './fingerprint.ts'
import type { PlacedPair } from './placed-pair.ts'
import { performedRules } from './performed-rules.ts'
import type { ReadDocument } from './read-document.ts'

export interface DocumentParts {
  readonly document: ReadDocument
  readonly states: PointStates
  /** One of each per paragraph. */
  readonly analyses: readonly ParagraphAnalysis[]
  readonly judged: readonly JudgedParagraph[]
  readonly hasLexicon: (language: Language) => boolean
  /** Whether claims without a point were looked for in the language of the text. */
  readonly claimsRead: boolean
}

const ABSENT_CONFIDENCE = 0.9
const LOST_CONFIDENCE = 0.7

/** Every check reports the same absences again, wherever its text ends: they are worded once for each unit and language. */
const absences = new WeakMap<PreparedUnit, Map<Language, Finding>>()

function absenceOf(point: PreparedPoint, unit: PreparedUnit, language: Language): Finding {
  const byLanguage = absences.get(unit) ?? new Map<Language, Finding>()
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const made = wordOmission({ point, unit, lost: null, language, span: { start: 0, end: 0 } }, '')
  byLanguage.set(language, made)
  absences.set(unit, byLanguage)
  return made
}

function wordOmission(loss: Loss, text: string): Finding {
  const { start, end, rule, severity, reasons, expected, actual, message, suggestion, pointSpan, slot, cue } = omission(loss)
  const { point, unit } = loss
  const evidence = {
    pointText: unit.statement.slice(pointSpan.start, pointSpan.end),
    pointStart: pointSpan.start,
    pointEnd: pointSpan.end,
    pointLanguage: unit.language,
    alignment: 0,
    anchors: [],
    cue,
  }
  return {
    rule,
    ruleVersion: 1,
    severity,
    confidence: severity === 'error' ? ABSENT_CONFIDENCE : LOST_CONFIDENCE,
    reasons,
    point: point.message.id,
    start,
    end,
    text: text.slice(start, end),
    expected,
    actual,
    evidence,
    message,
    suggestion,
    fingerprint: fingerprint(rule, point.message.id, slot, expected, actual),
  }
}

/** The findings of a text in order: those told in it, then the points that are absent, at its end. */
function inOrder(told: readonly Finding[], absent: readonly Finding[], end: number): readonly Finding[] {
  const sorted = told.toSorted(byPlace)
  const last = sorted.at(-1)
  if (absent.length === 0) return sorted
  return last === undefined || last.start < end ? sorted.concat(absent) : sorted.concat(absent).toSorted(byPlace)
}

/** Puts the paragraphs together: coverage, omissions, what was not checked. It runs on every check, so it only gathers. */
export function checkDocument(input: CheckInput, prepared: PreparedMessages, parts: DocumentParts): DocumentReport {
  const { document, judged, analyses, states, hasLexicon } = parts
  const relayed: PlacedPair[] = []
  const weak: PlacedPair[] = []
  const findings: Finding[] = []
  for (const [rank, { start: shift }] of document.paragraphs.entries()) {
    for (const pair of judged[rank]?.relayed ?? []) relayed.push({ pair, shift })
    for (const pair of analyses[rank]?.weak ?? []) weak.push({ pair, shift })
    for (const finding of judged[rank]?.findings ?? [])
      findings.push({ ...finding, start: finding.start + shift, end: finding.end + shift })
  }
  const languages = new Set([document.language, ...document.paragraphs.map(({ language }) => language)])
  const textLength = input.text.length
  const { coverage, losses, absent, unchecked } = coverPoints({
    mandatory: prepared.mandatory,
    states,
    relayed,
    weak,
    language: document.language,
    languages,
    textLength,
    mission: input.mission,
    expectsMandatory: input.expectsMandatory ?? true,
    level: input.level ?? 'public',
    comparable: (point) => isComparable(point, languages, hasLexicon),
  })
  for (const loss of losses) findings.push(wordOmission(loss, input.text))
  findings.push(...latePoints(input.text, document.paragraphs, coverage, [...relayed, ...weak]))
  const missing = absent.flatMap(({ point, unit }) =>
    unit === null ? [] : [{ ...absenceOf(point, unit, document.language), start: textLength, end: textLength }],
  )
  return {
    path: input.path,
    language: document.language,
    findings: inOrder(findings, missing, textLength),
    coverage,
    notChecked: [...listUnchecked(document, prepared, hasLexicon), ...unchecked],
    checked: performedRules(prepared, document.language, parts.claimsRead),
  }
}
