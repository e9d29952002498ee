import type { MessagePoint } from '../../domain/messages-file.ts'
import type { Finding, RuleId, Severity } from '../model/finding.ts'
import type { TextPosition } from './line-and-column.ts'
import { findingTitle } from './finding-title.ts'
import { excerpt } from './to-text-excerpt.ts'
import { otherSide } from './other-side.ts'
import { pointStanding } from './point-standing.ts'
import { oneLine } from './to-text-one-line.ts'
import type { ReportWords } from './to-text-words.ts'
import { valuesInWords } from './values-in-words.ts'

const GLYPHS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' }

const WIDTH = 100

/** Rules that set no words against other words: the approved ones are often those of the text, or of what to write. */
const SAID_ELSEWHERE: ReadonlySet<RuleId> = new Set(['embargoed', 'expired', 'superseded', 'classified-leak', 'omission'])

export interface FindingContext {
  readonly text: string
  readonly points: ReadonlyMap<string, MessagePoint>
  readonly words: ReportWords
  readonly at: (offset: number) => TextPosition
}

/** One finding as lines: what differs, both spans, why, what to write instead, and where with the rule's id last, in parentheses. */
export function findingLines(finding: Finding, context: FindingContext): readonly string[] {
  const { words } = context
  const label =
    Math.max(words.yourText.length, words.approved.length, words.otherText.length, words.why.length, words.replaceWith.length) + 2
  const row = (name: string, value: string) => `    ${name.padEnd(label)}${value}`
  const lines = [headline(finding, words)]
  if (finding.rule !== 'omission') lines.push(row(words.yourText, words.quote(excerpt(context.text, finding))))
  const approved = approvedWords(finding, context)
  if (approved !== null) lines.push(row(otherSide(finding, words), approved))
  lines.push(row(words.why, why(finding, words)))
  if (finding.suggestion !== null)
    lines.push(row(finding.rule === 'omission' ? words.write : words.replaceWith, oneLine(finding.suggestion)))
  const position = context.at(finding.start)
  const place = finding.rule === 'omission' ? '' : `${words.position(position.line, position.column)} `
  lines.push(row('', `${place}(${finding.rule})`))
  return lines
}

function headline(finding: Finding, words: ReportWords): string {
  const title = `  ${GLYPHS[finding.severity]} ${findingTitle(finding, words)} (${words.severities[finding.severity](1).replace(/^1 /, '')})`
  const values = oneLine(valuesInWords(finding, words))
  return values === '' || values.length > 60
    ? title
    : `${title}${' '.repeat(Math.max(2, WIDTH - title.length - values.length))}${values}`
}

function approvedWords(finding: Finding, context: FindingContext): string | null {
  const { evidence } = finding
  if (evidence?.document !== undefined)
    return `${context.words.quote(oneLine(evidence.pointText))}   ${oneLine(evidence.document)}`
  if (finding.point === null) return null
  const point = context.points.get(finding.point)
  const language = finding.evidence?.pointLanguage ?? ''
  const origin = [finding.point, point?.topic ?? '', language].filter((part) => part !== '').join(' · ')
  const standing = pointStanding(finding, point, context.words)
  const statement = finding.evidence === null ? undefined : statementIn(point, language)
  const quoted =
    statement !== undefined && finding.evidence !== null && finding.evidence.pointText !== statement
      ? excerpt(statement, { start: finding.evidence.pointStart, end: finding.evidence.pointEnd })
      : oneLine(finding.evidence?.pointText ?? finding.expected)
  // The same sentence twice says nothing: what matters then is the point's standing, or its wording further down.
  const said = [finding.text, finding.suggestion ?? ''].some((words) => sameWords(words, quoted))
  const shown =
    quoted === '' || (said && SAID_ELSEWHERE.has(finding.rule)) ? origin : `${context.words.quote(quoted)}   ${origin}`
  return standing === null ? shown : `${shown} · ${standing}`
}

/** Alike but for their spaces: an approved point has no-break ones where a text was typed with plain ones. */
function sameWords(a: string, b: string): boolean {
  return a.replaceAll(/\s+/g, ' ').trim() === b.replaceAll(/\s+/g, ' ').trim()
}

function statementIn(point: MessagePoint | undefined, language: string): string | undefined {
  return (point?.statement as Readonly<Record<string, string>> | undefined)?.[language]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function why(finding: Finding, words: ReportWords): string {
  const because = capital(oneLine(words.because(finding)).replace(/\.$/, ''))
  if (finding.evidence === null || finding.evidence.alignment === 0) return `${because}.`
  const score = finding.evidence.alignment.toFixed(2).replace('.', words.decimal)
  return `${because} (${words.alignment(score, oneLine(finding.evidence.anchors.slice(0, 5).join(', ')))}).`
}
