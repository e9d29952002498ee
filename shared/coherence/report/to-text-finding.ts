import type { MessagePoint } from '../../domain/messages-file.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { TextPosition } from './line-and-column.ts'
import { findingTitle } from './finding-title.ts'
import { excerpt } from './to-text-excerpt.ts'
import { otherSide } from './other-side.ts'
import { oneLine } from './to-text-one-line.ts'
import type { ReportWords } from './to-text-words.ts'
import { valuesInWords } from './values-in-words.ts'

const GLYPHS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' }

const WIDTH = 100

export interface FindingContext {
  readonly text: string
  readonly points: ReadonlyMap<string, MessagePoint>
  readonly words: ReportWords
  readonly at: (offset: number) => TextPosition
}

/** One finding as lines: what differs, both spans, why, what to write instead, and where with the rule's id last. */
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
  const place = finding.rule === 'omission' ? '' : `${words.position(position.line, position.column)} · `
  lines.push(row('', `${place}${finding.rule}`))
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
  const statement = finding.evidence === null ? undefined : statementIn(point, language)
  const quoted =
    statement !== undefined && finding.evidence !== null && finding.evidence.pointText !== statement
      ? excerpt(statement, { start: finding.evidence.pointStart, end: finding.evidence.pointEnd })
      : oneLine(finding.evidence?.pointText ?? finding.expected)
  return quoted === '' ? origin : `${context.words.quote(quoted)}   ${origin}`
}

function statementIn(point: MessagePoint | undefined, language: string): string | undefined {
  return (point?.statement as Readonly<Record<string, string>> | undefined)?.[language]
}

function why(finding: Finding, words: ReportWords): string {
  if (finding.evidence === null || finding.evidence.alignment === 0) return oneLine(words.because(finding))
  const score = finding.evidence.alignment.toFixed(2).replace('.', words.decimal)
  return `${oneLine(words.because(finding))} (${words.alignment(score, oneLine(finding.evidence.anchors.slice(0, 5).join(', ')))})`
}
