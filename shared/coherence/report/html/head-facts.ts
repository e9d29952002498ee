import { escapeHtml } from '../../../document/html/escape-html.ts'
import { comparedPoints } from '../compared-points.ts'
import { instantInWords } from '../instant-in-words.ts'
import { languageName } from '../language-name.ts'
import type { ReportWords } from '../to-text-words.ts'
import type { HtmlWords } from './html-words.ts'
import type { HtmlReport } from './html-report.ts'

/** The report's first lines, label and value: what the text is, whose, when it was checked and against how much. */
export function headFacts(report: HtmlReport, words: ReportWords, own: HtmlWords): string {
  const { head, document, profile, now, points } = report
  const { compared, notChecked } = comparedPoints(document, points, now)
  const rules = own.profiles[profile?.id ?? 'none'] ?? profile?.id ?? ''
  const facts: readonly (readonly [string, string | null])[] = [
    [own.fact.type, own.types[head.type]],
    [own.fact.status, own.statuses[head.status]],
    [own.fact.mission, head.mission],
    [own.fact.topic, head.topic ?? own.noTopic],
    [own.fact.author, head.author],
    [own.fact.language, languageName(document.language, words.ui)],
    [own.fact.checked, instantInWords(now, words.ui, report.zone)],
    [own.fact.against, words.compared(compared, notChecked)],
    [own.fact.profile, profile === undefined ? null : profile.changed ? `${rules} (${own.changed})` : rules],
  ]
  const rows = facts.flatMap(([label, value]) => (value === null ? [] : [`<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`]))
  return `<dl class="facts">${rows.join('')}</dl>`
}
