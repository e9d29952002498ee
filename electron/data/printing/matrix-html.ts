import type { CoverageMatrix, MatrixPoint } from '../../../shared/contract/coherence-contract.ts'
import type { PrintLanguage } from '../../../shared/contract/printable.ts'
import { escapeHtml } from '../../../shared/document/html/escape-html.ts'
import type { CoverageStatus } from '../../../shared/domain/coverage-status.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import { relayRate } from '../../../shared/domain/relay-rate.ts'
import { groupBy } from '../../../shared/lib/group-by.ts'
import { MATRIX_WORDS, type MatrixWords } from './matrix-words.ts'

/** Columns that an A4 page holds on its side beside the points. */
const MISSIONS_PER_TABLE = 14
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
table { width: 100%; margin: 0 0 6mm; border-collapse: collapse; break-after: auto }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: 3pt 4pt; border: .5pt solid #a3adbf; text-align: center; vertical-align: middle }
th[scope="row"], thead th:first-child { width: 74mm; text-align: start; font-weight: 400 }
thead th { background: #eef0f4; font-size: 8pt }
td { font-size: 11pt }
td.contradicted, td.omitted { color: #b42318; font-weight: 700 }
td.partial { color: #7a4f01 } td.relayed { color: #1e6b3c } td.silent { color: #566074; font-size: 9pt }`

interface Page {
  readonly matrix: CoverageMatrix
  readonly words: MatrixWords
  readonly language: PrintLanguage
  /** Cells of each point by mission: each table of the page asks for all points again. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CoverageStatus>>
  readonly percent: Intl.NumberFormat
}

function statementOf({ statement }: MatrixPoint, language: PrintLanguage): readonly [language: string, text: string] {
  const own = statement[language]
  return own === undefined ? (Object.entries(statement)[0] ?? ['', '']) : [language, own]
}

const NO_CELLS: ReadonlyMap<string, CoverageStatus> = new Map()

function cellsByPoint({ cells }: CoverageMatrix): Page['cells'] {
  const byPoint = groupBy(cells, ({ pointId }) => pointId)
  return new Map(
    [...byPoint].map(([pointId, own]) => [pointId, new Map(own.map(({ missionId, status }) => [missionId, status]))]),
  )
}

function row(point: MatrixPoint, missions: readonly Mission[], page: Page): string {
  const { words, language, percent } = page
  const cells = page.cells.get(point.id) ?? NO_CELLS
  const rate = relayRate([...cells.values()])
  const [spoken, text] = statementOf(point, language)
  const marks = missions.map(({ id }) => {
    const status = cells.get(id)
    return status === undefined
      ? `<td class="silent" title="${words.silent}">–</td>`
      : `<td class="${status}" title="${words.status[status]}">${SIGNS[status]}</td>`
  })
  const share = rate === null ? '–' : percent.format(rate)
  return `<tr><th scope="row" lang="${escapeHtml(spoken)}" dir="auto">${escapeHtml(text)}</th><td class="silent">${share}</td>${marks.join('')}</tr>`
}

function table(missions: readonly Mission[], page: Page): string {
  const heads = missions.map(({ code, name }) => `<th scope="col" title="${escapeHtml(name)}">${escapeHtml(code)}</th>`)
  const rows = page.matrix.points.map((point) => row(point, missions, page))
  return `<table><thead><tr><th scope="col">${page.words.point}</th><th scope="col">${page.words.rate}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The matrix on paper: as many tables as the missions need, then what the signs mean. */
export function matrixHtml(matrix: CoverageMatrix, language: PrintLanguage): string {
  const words = MATRIX_WORDS[language]
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const page = { matrix, words, language, cells: cellsByPoint(matrix), percent }
  const tables: string[] = []
  for (let from = 0; from < Math.max(1, matrix.missions.length); from += MISSIONS_PER_TABLE)
    tables.push(table(matrix.missions.slice(from, from + MISSIONS_PER_TABLE), page))
  const signs = Object.entries(SIGNS).map(([status, sign]) => `${sign} ${words.status[status as CoverageStatus]}`)
  const at = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${words.title}</title><style>${STYLE}</style></head><body><h1>${words.title}</h1><p>${words.at} ${at.format(new Date(matrix.at))} UTC</p>${tables.join('')}<p>${[...signs, `– ${words.silent}`].join(' · ')}</p></body></html>`
}
