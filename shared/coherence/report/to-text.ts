import type { MessagesFile } from '../../domain/messages-file.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { DocumentReport, Report } from '../model/report.ts'
import { comparedPoints } from './compared-points.ts'
import { coverageStanding } from './coverage-standing.ts'
import { languageName } from './language-name.ts'
import { lineAndColumn } from './line-and-column.ts'
import type { ReportSource } from './report-source.ts'
import { findingLines } from './to-text-finding.ts'
import { oneLine } from './to-text-one-line.ts'
import { ENGLISH_WORDS } from './to-text-words-en.ts'
import { FRENCH_WORDS } from './to-text-words-fr.ts'
import type { ReportUi, ReportWords } from './to-text-words.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** A report for people, grouped by document: findings by severity, coverage, then what was not checked and why. */
export function toText(report: Report, sources: readonly ReportSource[], messages: MessagesFile, ui: ReportUi): string {
  const words = ui === 'fr' ? FRENCH_WORDS : ENGLISH_WORDS
  const texts = new Map(sources.map((source) => [source.path, source.text]))
  const blocks = report.documents.map((document) =>
    documentBlock(document, texts.get(document.path) ?? '', messages, report.now, words),
  )
  return `${[...blocks, words.score(report.score)].join('\n\n')}\n`
}

function documentBlock(document: DocumentReport, text: string, messages: MessagesFile, now: string, words: ReportWords): string {
  const counts = SEVERITIES.map((severity) => ({ severity, count: countOf(document.findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.severities[severity](count))
    .join(', ')
  const head = `${oneLine(document.path)} · ${document.language} · ${counts === '' ? words.nothing : counts}`
  const points = new Map(messages.points.map((point) => [point.id, point]))
  const context = { text, points, words, at: lineAndColumn(text) }
  const findings = SEVERITIES.flatMap((severity) =>
    document.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingLines(finding, context).join('\n')),
  )
  return [head, ...findings, footer(document, messages, now, words)].join('\n\n')
}

function footer(document: DocumentReport, messages: MessagesFile, now: string, words: ReportWords): string {
  const { compared, notChecked } = comparedPoints(document, messages.points, now)
  const lines = [`  ${words.compared(compared, notChecked)}`]
  for (const entry of document.coverage)
    lines.push(`    ${oneLine(entry.point)} · ${words.coverage[coverageStanding(entry, document.findings)]}`)
  if (document.notChecked.length > 0) lines.push(`  ${words.notChecked}`)
  for (const { code, language, point } of document.notChecked) {
    const reason = words.unchecked[code](languageName(language, words.ui))
    lines.push(`    ${point === null ? reason : `${oneLine(point)} · ${reason}`}`)
  }
  return lines.join('\n')
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}
