import { escapeHtml } from '../../../document/html/escape-html.ts'
import type { MessagePoint } from '../../../domain/messages-file.ts'
import type { Waiver } from '../../../domain/waiver.ts'
import type { Finding, RuleId } from '../../model/finding.ts'
import type { DocumentReport } from '../../model/report.ts'
import { reportScore } from '../report-score.ts'
import { ENGLISH_WORDS } from '../to-text-words-en.ts'
import { FRENCH_WORDS } from '../to-text-words-fr.ts'
import type { ReportUi, ReportWords } from '../to-text-words.ts'
import { valuesInWords } from '../values-in-words.ts'
import { HTML_WORDS, type HtmlWords } from './html-words.ts'
import { markText } from './mark-text.ts'
import { REPORT_STYLE } from './report-style.ts'

export interface HtmlReport {
  readonly title: string
  readonly document: DocumentReport
  /** What the offsets of the report are into. */
  readonly text: string
  readonly points: readonly MessagePoint[]
  /** Acceptances of findings of this text. */
  readonly waivers: readonly Waiver[]
  /** Instant of the check, ISO. */
  readonly now: string
  /** The rule profile that was applied, and the rules that were off. */
  readonly profile?: { readonly id: string | null; readonly off: readonly RuleId[]; readonly changed: boolean }
}

interface Page extends HtmlReport {
  readonly words: ReportWords
  readonly own: HtmlWords
  readonly ui: ReportUi
}

const CONTEXT = 70
const GLYPH = { error: '●', warning: '▲', info: '○' } as const

function instant(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

function rightToLeft(language: string): string {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The words around a span in its own line, the span itself marked, cut at spaces. */
function excerpt(text: string, start: number, end: number): string {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const last = lineEnd < 0 ? text.length : lineEnd
  const from = start - line <= CONTEXT ? line : Math.max(line, text.lastIndexOf(' ', start - CONTEXT) + 1)
  const space = text.indexOf(' ', end + CONTEXT)
  const to = last - end <= CONTEXT || space < 0 ? last : Math.min(last, space)
  const before = `${from > line ? '… ' : ''}${text.slice(from, start)}`
  return `${escapeHtml(before)}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end, to))}${to < last ? ' …' : ''}`
}

function approvedSide(finding: Finding, { points, words }: Page): string {
  const { evidence, point: id } = finding
  if (evidence === null) return ''
  const point = points.find((known) => known.id === id)
  const statement = Object.entries(point?.statement ?? {}).find(([language]) => language === evidence.pointLanguage)?.[1]
  const marked =
    evidence.document === undefined && statement !== undefined
      ? excerpt(statement, evidence.pointStart, evidence.pointEnd)
      : `<mark>${escapeHtml(evidence.pointText)}</mark>`
  const label = evidence.document === undefined ? words.approved : words.otherText
  const origin = evidence.document ?? [point?.topic, id].filter(Boolean).join(' · ')
  return `<dt>${label}</dt><dd lang="${escapeHtml(evidence.pointLanguage)}" dir="${rightToLeft(evidence.pointLanguage)}">${marked}<br><small>${escapeHtml(origin)}</small></dd>`
}

function findingBlock(finding: Finding, number: number, page: Page): string {
  const { words, own, text, document } = page
  const waiver = page.waivers.find(({ fingerprint }) => fingerprint === finding.fingerprint)
  const said =
    finding.end > finding.start
      ? `<dd lang="${document.language}" dir="${rightToLeft(document.language)}">${excerpt(text, finding.start, finding.end)}</dd>`
      : `<dd>${own.absent}</dd>`
  const alignment =
    finding.evidence === null || finding.evidence.alignment === 0
      ? ''
      : ` (${escapeHtml(words.alignment(finding.evidence.alignment.toFixed(2).replace('.', words.decimal), finding.evidence.anchors.slice(0, 5).join(', ')))})`
  const compared = valuesInWords(finding)
  const values = compared === '' ? '' : `<small class="values">${escapeHtml(compared)}</small>`
  const suggestion =
    finding.suggestion === null
      ? ''
      : `<dt>${finding.rule === 'omission' ? words.write : words.replaceWith}</dt><dd lang="${document.language}">${escapeHtml(finding.suggestion)}</dd>`
  const accepted =
    waiver === undefined
      ? ''
      : `<dt>${own.reason}</dt><dd>${escapeHtml(waiver.reason)}<br><small>${escapeHtml(own.acceptedBy(waiver.author, instant(waiver.createdAt)))}</small></dd>`
  return `<li class="${finding.severity}"><h3><span class="number">${number}</span> ${GLYPH[finding.severity]} ${own.severity[finding.severity]} · ${words.rules[finding.rule]} ${values}</h3><dl><dt>${words.yourText}</dt>${said}${approvedSide(finding, page)}<dt>${words.why}</dt><dd>${escapeHtml(words.because(finding))}${alignment}</dd>${suggestion}${accepted}</dl><small class="rule">${finding.rule}</small></li>`
}

function list(title: string, findings: readonly (readonly [Finding, number])[], page: Page): string {
  return findings.length === 0
    ? ''
    : `<section><h2>${title} (${findings.length})</h2><ol class="findings">${findings.map(([finding, number]) => findingBlock(finding, number, page)).join('')}</ol></section>`
}

function coverage({ document, points, words, own }: Page): string {
  if (document.coverage.length === 0) return ''
  const statements = new Map(points.map(({ id, statement }) => [id, statement]))
  const rows = document.coverage.map(({ point: id, status, mandatory }) => {
    const statement = Object.entries(statements.get(id) ?? {})
    const [language, text] = statement.find(([variant]) => variant === document.language) ?? statement[0] ?? ['', id]
    return `<tr class="${status}"><td lang="${escapeHtml(language)}" dir="auto">${escapeHtml(text)}</td><td>${mandatory ? own.mandatory : ''}</td><td>${words.coverage[status]}</td></tr>`
  })
  return `<section><h2>${own.coverage}</h2><table><tbody>${rows.join('')}</tbody></table></section>`
}

function notChecked({ document, own }: Page): string {
  if (document.notChecked.length === 0) return ''
  const items = document.notChecked.map(
    ({ reason, point }) => `<li>${escapeHtml(point === null ? reason : `${point} · ${reason}`)}</li>`,
  )
  return `<section><h2>${own.notChecked}</h2><ul>${items.join('')}</ul></section>`
}

function profileLine({ profile, own }: Page): string {
  if (profile === undefined) return ''
  const name = own.profiles[profile.id ?? 'none'] ?? profile.id ?? ''
  return `<p>${escapeHtml(own.profile(profile.changed ? `${name} (${own.changed})` : name))}</p>`
}

function rulesOff({ profile, own, words }: Page): string {
  if (profile === undefined || profile.off.length === 0) return ''
  return `<section><h2>${own.rulesOff}</h2><ul>${profile.off.map((rule) => `<li>${words.rules[rule]} <small class="rule">${rule}</small></li>`).join('')}</ul></section>`
}

/**
 * One text's check as a page for people, self-contained and without script: the text with its findings numbered in it, each
 * finding with both spans, values, reasons and who accepted it, then coverage, what was not checked, and how the score is made.
 */
export function toHtml(report: HtmlReport, ui: ReportUi): string {
  const words = ui === 'fr' ? FRENCH_WORDS : ENGLISH_WORDS
  const own = HTML_WORDS[ui]
  const page: Page = { ...report, words, own, ui }
  const { document, text, title } = report
  const numbered = document.findings.map((finding, index) => [finding, index + 1] as const)
  const waived = new Set(report.waivers.map(({ fingerprint }) => fingerprint))
  const standing = numbered.filter(([{ fingerprint }]) => !waived.has(fingerprint))
  const accepted = numbered.filter(([{ fingerprint }]) => waived.has(fingerprint))
  const score = reportScore([{ ...document, findings: standing.map(([finding]) => finding) }])
  const marks = standing.map(([{ start, end, severity }, number]) => ({ start, end, severity, number }))
  const name = escapeHtml(title)
  const direction = rightToLeft(document.language)
  const unchecked = document.coverage.filter(({ status }) => status === 'not-checked').length
  return `<!doctype html><html lang="${ui}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${own.title} · ${name}</title><style>${REPORT_STYLE}</style></head><body><header><p class="kind">${own.title}</p><h1 lang="${document.language}" dir="${direction}">${name}</h1><p>${own.checkedAt(instant(report.now))} · ${own.language(document.language)} · ${words.compared(document.coverage.length - unchecked, unchecked)}</p>${profileLine(page)}<p class="score">${words.score(score)}</p></header>${standing.length === 0 ? `<p class="nothing">${words.nothing}</p>` : ''}<section class="text" lang="${document.language}" dir="${direction}"><h2 lang="${ui}" dir="ltr">${own.text}</h2>${markText(text, marks)}</section>${list(own.findings, standing, page)}${list(own.accepted, accepted, page)}${coverage(page)}${notChecked(page)}${rulesOff(page)}<footer>${own.scoreFormula}</footer></body></html>`
}
