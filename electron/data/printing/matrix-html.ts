import type { CoverageMatrix, MatrixPoint } from '../../../shared/contract/coherence-contract.ts'
import type { PrintLanguage } from '../../../shared/contract/printable.ts'
import { escapeHtml } from '../../../shared/document/html/escape-html.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import type { CoverageStatus } from '../../../shared/domain/coverage-status.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import { relayRate } from '../../../shared/domain/relay-rate.ts'
import { type Standing, worstFirst } from '../../../shared/domain/worst-first.ts'
import { groupBy } from '../../../shared/lib/group-by.ts'
import { MATRIX_WORDS, type MatrixWords } from './matrix-words.ts'

/** Columns that an A4 page holds on its side beside the points; the next ones begin another page. */
const MISSIONS_PER_TABLE = 12
const SIGNS: Readonly<Record<CoverageStatus, string>> = {
  relayed: '✓',
  partial: '◐',
  omitted: '✕',
  contradicted: '≠',
  'not-checked': '?',
}

const STYLE = `@page { size: A4 landscape; margin: 14mm }
* { box-sizing: border-box }
body { margin: 0; color: #1a2233; background: #fff; font: 9pt/1.35 "Inter", "Liberation Sans", Arial, sans-serif }
h1 { margin: 0 0 2mm; font-size: 15pt }
p { margin: 0 0 4mm; color: #566074 }
table { width: calc(100% - 1pt); margin: 0 0 6mm; table-layout: fixed; border-collapse: collapse; font-variant-numeric: tabular-nums }
table + table { break-before: page }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: 3pt 4pt; border: .5pt solid #a3adbf; text-align: center; vertical-align: middle; overflow-wrap: anywhere }
th[scope="row"], thead th:first-child { width: 74mm; text-align: start; font-weight: 400 }
thead th, thead th:first-child { background: #eef0f4; font-size: 7.5pt; font-weight: 600 }
small { color: #566074; font-size: 7.5pt }
td { font-size: 11pt }
td.contradicted, td.omitted { color: #b42318; font-weight: 700 }
td.partial { color: #7a4f01 } td.relayed { color: #1e6b3c } td.silent { color: #566074; font-size: 9pt }`

interface PaperRow extends Standing {
  readonly point: MatrixPoint
  /** Cells of the point by mission: each table of the page asks for all points again. */
  readonly cells: ReadonlyMap<string, CoverageStatus>
}

interface Page {
  readonly rows: readonly PaperRow[]
  readonly words: MatrixWords
  readonly language: PrintLanguage
  readonly percent: Intl.NumberFormat
}

/** The points in the order in which the screen shows them first. */
function paperRows({ points, cells }: CoverageMatrix): readonly PaperRow[] {
  const byPoint = groupBy(cells, ({ pointId }) => pointId)
  return points
    .map((point) => {
      const own = byPoint.get(point.id) ?? []
      const statuses = own.map(({ status }) => status)
      return {
        point,
        cells: new Map(own.map(({ missionId, status }) => [missionId, status])),
        contradictions: statuses.filter((status) => status === 'contradicted').length,
        rate: relayRate(statuses),
      }
    })
    .toSorted(worstFirst)
}

function row({ point, cells, rate }: PaperRow, missions: readonly Mission[], page: Page): string {
  const { words, language, percent } = page
  const spoken = bestStatement(point.statement, language)
  const marks = missions.map(({ id }) => {
    const status = cells.get(id)
    return status === undefined
      ? `<td class="silent" title="${words.silent}">–</td>`
      : `<td class="${status}" title="${words.status[status]}">${SIGNS[status]}</td>`
  })
  const share = rate === null ? '–' : percent.format(rate)
  return `<tr><th scope="row"><div lang="${spoken?.language ?? language}" dir="auto">${escapeHtml(spoken?.text ?? '')}</div>${point.mandatory ? `<small>${words.mandatory}</small>` : ''}</th><td class="silent">${share}</td>${marks.join('')}</tr>`
}

function table(missions: readonly Mission[], page: Page): string {
  const heads = missions.map(({ code, name }) => `<th scope="col" title="${escapeHtml(name)}">${escapeHtml(code)}</th>`)
  const rows = page.rows.map((own) => row(own, missions, page))
  return `<table><thead><tr><th scope="col">${page.words.point}</th><th scope="col">${page.words.rate}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The matrix on paper: as many tables as the missions need, then what the signs and the codes of missions mean. */
export function matrixHtml(matrix: CoverageMatrix, topic: string | null, language: PrintLanguage): string {
  const words = MATRIX_WORDS[language]
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const page = { rows: paperRows(matrix), words, language, percent }
  const tables: string[] = []
  // Shared out evenly: a last table of two columns would look like another matrix.
  const columns = Math.max(1, matrix.missions.length)
  const width = Math.ceil(columns / Math.ceil(columns / MISSIONS_PER_TABLE))
  for (let from = 0; from < columns; from += width) tables.push(table(matrix.missions.slice(from, from + width), page))
  const signs = Object.entries(SIGNS).map(([status, sign]) => `${sign} ${words.status[status as CoverageStatus]}`)
  const codes = matrix.missions.map(({ code, name }) => escapeHtml(`${code} ${name}`))
  const at = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const about = [
    topic ?? words.allTopics,
    `${words.at} ${at.format(new Date(matrix.at))} UTC`,
    ...(matrix.unchecked > 0 ? [words.unchecked(matrix.unchecked)] : []),
  ]
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${words.title}</title><style>${STYLE}</style></head><body><h1>${words.title}</h1><p>${escapeHtml(about.join(' · '))}<br>${[...signs, `– ${words.silent}`].join(' · ')}</p>${tables.join('')}<p><small>${codes.join(' · ')}</small></p></body></html>`
}
