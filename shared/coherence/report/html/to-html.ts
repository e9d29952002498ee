import { escapeHtml } from '../../../document/html/escape-html.ts'
import { bestStatement } from '../../../domain/best-statement.ts'
import type { MessagePoint } from '../../../domain/messages-file.ts'
import type { Coverage, Finding, RuleId } from '../../model/finding.ts'
import { comparedPoints } from '../compared-points.ts'
import { coverageStanding } from '../coverage-standing.ts'
import { findingTitle } from '../finding-title.ts'
import { instantInWords } from '../instant-in-words.ts'
import { languageName } from '../language-name.ts'
import { otherSide } from '../other-side.ts'
import { pointInWords } from '../point-in-words.ts'
import { reportScore } from '../report-score.ts'
import { ENGLISH_WORDS } from '../to-text-words-en.ts'
import { FRENCH_WORDS } from '../to-text-words-fr.ts'
import type { ReportUi, ReportWords } from '../to-text-words.ts'
import { valuesInWords } from '../values-in-words.ts'
import { headFacts } from './head-facts.ts'
import type { HtmlReport } from './html-report.ts'
import { HTML_WORDS, type HtmlWords } from './html-words.ts'
import { markText } from './mark-text.ts'
import { REPORT_STYLE } from './report-style.ts'

interface Page extends HtmlReport {
  readonly words: ReportWords
  readonly own: HtmlWords
  readonly ui: ReportUi
  readonly byId: ReadonlyMap<string, MessagePoint>
}

const CONTEXT = 70
/** Longer ones are said in full below. */
const LONGEST_VALUES = 60
const NAMES_POINT: ReadonlySet<RuleId> = new Set(['omission', 'superseded', 'late-key-message', 'classified-leak'])
const TIMED: ReadonlySet<RuleId> = new Set(['embargoed', 'expired'])
const GLYPH = { error: '●', warning: '▲', info: '○' } as const

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function rightToLeft(language: string): string {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** A finding that names points by their first words where it names them by their ids. */
function namingPoints(finding: Finding, { byId, document, ui, words }: Page): Finding {
  const named = (id: string): string => {
    const point = byId.get(id)
    return point === undefined ? id : words.quote(pointInWords(point, document.language, ui))
  }
  const id = finding.rule === 'superseded' ? finding.expected : finding.point
  if (id === null || !NAMES_POINT.has(finding.rule)) return finding
  // The engine's sentences say the id before anything that a person wrote.
  const message = finding.message.replace(id, () => named(id))
  return finding.rule === 'superseded' ? { ...finding, expected: named(id), message } : { ...finding, point: named(id), message }
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

function approvedSide(finding: Finding, { byId, words, ui, names }: Page): string {
  const { evidence, point: id } = finding
  if (evidence === null) return ''
  const point = id === null ? undefined : byId.get(id)
  const statement = Object.entries(point?.statement ?? {}).find(([language]) => language === evidence.pointLanguage)?.[1]
  const marked =
    evidence.document === undefined && statement !== undefined
      ? excerpt(statement, evidence.pointStart, evidence.pointEnd)
      : `<mark>${escapeHtml(evidence.pointText)}</mark>`
  const label = otherSide(finding, words)
  const title = evidence.document === undefined ? point?.topic : names?.get(evidence.document)
  const spoken = languageName(evidence.pointLanguage, ui)
  // A path says enough by itself: it is what the caller calls the text.
  const origin =
    title === undefined && evidence.document !== undefined ? evidence.document : [title, spoken].filter(Boolean).join(' · ')
  return `<dt>${label}</dt><dd lang="${escapeHtml(evidence.pointLanguage)}" dir="${rightToLeft(evidence.pointLanguage)}">${marked}</dd><dd><small>${escapeHtml(origin)}</small></dd>`
}

function findingBlock(finding: Finding, number: number, page: Page): string {
  const { words, own, text, document, ui } = page
  const told = namingPoints(finding, page)
  const waiver = page.waivers.find(({ fingerprint }) => fingerprint === finding.fingerprint)
  const said =
    finding.end > finding.start
      ? `<dd lang="${document.language}" dir="${rightToLeft(document.language)}">${excerpt(text, finding.start, finding.end)}</dd>`
      : `<dd>${own.absent}</dd>`
  const alignment =
    finding.evidence === null || finding.evidence.alignment === 0
      ? ''
      : ` (${escapeHtml(words.alignment(finding.evidence.alignment.toFixed(2).replace('.', words.decimal), finding.evidence.anchors.slice(0, 5).join(', ')))})`
  const compared = valuesInWords(told, words, page.zone)
  const values =
    compared === '' || compared.length > LONGEST_VALUES ? '' : `<small class="values">${escapeHtml(compared)}</small>`
  const suggestion =
    finding.suggestion === null
      ? ''
      : `<dt>${finding.rule === 'omission' ? words.write : words.replaceWith}</dt><dd lang="${document.language}">${escapeHtml(finding.suggestion)}</dd>`
  const accepted =
    waiver === undefined
      ? ''
      : `<dt>${own.reason}</dt><dd>${escapeHtml(waiver.reason)}<br><small>${escapeHtml(own.acceptedBy(waiver.author, instantInWords(waiver.createdAt, ui, page.zone)))}</small></dd>`
  // The sentence names an instant in UTC; on paper it is that of the reader's clock.
  const because = words
    .because(told)
    .replace(instantInWords(finding.expected, ui), (utc) =>
      TIMED.has(finding.rule) ? instantInWords(finding.expected, ui, page.zone) : utc,
    )
  return `<li class="${finding.severity}"><h3><span class="number">${number}</span> ${GLYPH[finding.severity]} ${own.severity[finding.severity]} · ${findingTitle(finding, words)} ${values}</h3><dl><dt>${words.yourText}</dt>${said}${approvedSide(finding, page)}<dt>${words.why}</dt><dd>${escapeHtml(capital(because))}${alignment}</dd>${suggestion}${accepted}</dl><small class="rule">${own.rule(words.rules[finding.rule])}</small></li>`
}

function list(title: string, findings: readonly (readonly [Finding, number])[], page: Page): string {
  return findings.length === 0
    ? ''
    : `<section><h2>${title} (${findings.length})</h2><ol class="findings">${findings.map(([finding, number]) => findingBlock(finding, number, page)).join('')}</ol></section>`
}

function coverage({ document, points, now, byId, words, own, ui }: Page): string {
  const told = new Set(document.coverage.map(({ point }) => point))
  // What a text may leave out has no coverage when it did, but it was compared, and is counted above.
  const others = points.flatMap((point): readonly Coverage[] => {
    const alone = comparedPoints(document, [point], now)
    if (told.has(point.id) || alone.compared + alone.notChecked === 0) return []
    const status = alone.notChecked > 0 ? 'not-checked' : 'omitted'
    return [{ point: point.id, mandatory: false, status, alignment: 0, span: null }]
  })
  const entries = [...document.coverage, ...others]
  if (entries.length === 0) return ''
  const rows = entries.map((entry) => {
    const statement = bestStatement(byId.get(entry.point)?.statement ?? {}, document.language, ui)
    const standing = coverageStanding(entry, document.findings)
    const leftOut = standing === 'omitted' && !entry.mandatory
    const [name, said] = leftOut ? ['not-relayed', own.notRelayed] : [standing, words.coverage[standing]]
    return `<tr class="${name}"><td lang="${statement?.language ?? ''}" dir="auto">${escapeHtml(statement?.text ?? entry.point)}</td><td>${entry.mandatory ? own.mandatory : ''}</td><td>${said}</td></tr>`
  })
  return `<section><h2>${own.coverage}</h2><table><tbody>${rows.join('')}</tbody></table></section>`
}

function notChecked({ document, own, words, byId, ui }: Page): string {
  if (document.notChecked.length === 0) return ''
  const items = document.notChecked.map(({ code, language, point: id }) => {
    const reason = words.unchecked[code](languageName(language, ui))
    const point = id === null ? undefined : byId.get(id)
    return `<li>${escapeHtml(point === undefined ? reason : `${pointInWords(point, document.language, ui)} · ${reason}`)}</li>`
  })
  return `<section><h2>${own.notChecked}</h2><ul>${items.join('')}</ul></section>`
}

function rulesOff({ profile, own, words }: Page): string {
  if (profile === undefined || profile.off.length === 0) return ''
  return `<section><h2>${own.rulesOff}</h2><ul>${profile.off.map((rule) => `<li>${words.rules[rule]}</li>`).join('')}</ul></section>`
}

/**
 * One text's check as a page for people, self-contained and without script: the text with its findings numbered in it, each
 * finding with both spans, values, reasons and who accepted it, then coverage, what was not checked, and how the score is made.
 */
export function toHtml(report: HtmlReport, ui: ReportUi): string {
  const words = ui === 'fr' ? FRENCH_WORDS : ENGLISH_WORDS
  const own = HTML_WORDS[ui]
  const page: Page = { ...report, words, own, ui, byId: new Map(report.points.map((point) => [point.id, point])) }
  const { document, text, title } = report
  const waived = new Set(report.waivers.map(({ fingerprint }) => fingerprint))
  const open = document.findings.filter(({ fingerprint }) => !waived.has(fingerprint))
  // The numbers of the text come first: what was accepted is not marked in it.
  const standing = open.map((finding, index) => [finding, index + 1] as const)
  const accepted = document.findings
    .filter(({ fingerprint }) => waived.has(fingerprint))
    .map((finding, index) => [finding, open.length + index + 1] as const)
  const score = reportScore([{ ...document, findings: open }])
  const marks = standing.map(([{ start, end, severity }, number]) => ({ start, end, severity, number }))
  const name = escapeHtml(title)
  const direction = rightToLeft(document.language)
  return `<!doctype html><html lang="${ui}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${own.title} · ${name}</title><style>${REPORT_STYLE}</style></head><body><header><p class="kind">${own.title}</p><h1 lang="${document.language}" dir="${direction}">${name}</h1>${headFacts(report, words, own)}<p class="score">${words.score(score)}</p></header>${standing.length === 0 ? `<p class="nothing">${words.nothing}</p>` : ''}<section class="text" lang="${document.language}" dir="${direction}"><h2 lang="${ui}" dir="ltr">${own.text}</h2>${markText(text, marks, report.speakers)}</section>${list(own.findings, standing, page)}${list(own.accepted, accepted, page)}${coverage(page)}${notChecked(page)}${rulesOff(page)}<footer>${own.scoreFormula}</footer></body></html>`
}
