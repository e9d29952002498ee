import type { PrintLanguage } from '../../../../../shared/contract/printable.ts'
import { escapeHtml } from '../../../../../shared/document/html/escape-html.ts'
import { planOf } from '../../../../../shared/domain/crisis/engine/plan.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { bookKit } from '../../../../../shared/domain/crisis/paper/book/book-kit.ts'
import type { BookKit } from '../../../../../shared/domain/crisis/paper/book/book-source.ts'
import { inLanguage } from '../../../../../shared/domain/crisis/paper/in-language.ts'
import { paperBlockHtml } from '../paper-block-html.ts'
import { PAPER_STYLE } from '../paper-style.ts'
import { graphArrow } from './graph-arrow.ts'
import { graphDrawing, type GraphDrawing } from './graph-drawing.ts'
import { graphLegend } from './graph-legend.ts'
import { graphStep } from './graph-step.ts'
import { GRAPH_STYLE } from './graph-style.ts'
import { graphTable } from './graph-table.ts'
import { graphWords, type GraphWords } from './graph-words.ts'
import { sheetWindows, type GraphSheet } from './sheet-windows.ts'

const HEAD =
  '<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs><marker id="head" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="#000"/></marker></defs></svg>'

/** What each sheet of a plan is made of. */
interface Sheets {
  readonly kit: BookKit
  readonly words: GraphWords
  readonly drawing: GraphDrawing
  readonly scale: number
  readonly count: number
  readonly title: string
}

/** The graph of a plan on numbered sheets, then the same as a table; self-contained and without script. */
export function graphHtml(playbook: Playbook, language: PrintLanguage): string {
  // A plan alone has no instant: nothing of a run is asked for.
  const kit = bookKit({ playbook, contacts: [], persons: new Map(), run: null, language, now: playbook.modifiedAt })
  const words = graphWords(language)
  const drawing = graphDrawing(playbook)
  const { scale, sheets } = sheetWindows(drawing)
  const plan = inLanguage(playbook.title, kit.content)?.text ?? playbook.crisisType
  const title = `${words.title} – ${plan}`
  const running = `${words.title} · ${plan} · v${playbook.version}`
  const all = { kit, words, drawing, scale, count: sheets.length, title }
  const body =
    sheets.length === 0
      ? `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(words.nothing)}</p>`
      : `${HEAD}${sheets.map((sheet) => drawn(sheet, all)).join('')}${graphTable(kit, words).map(paperBlockHtml).join('')}`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="sheet" content="${escapeHtml(running)}" data-bottom=""><title>${escapeHtml(title)}</title><style>${PAPER_STYLE}\n${GRAPH_STYLE}</style></head><body>${body}</body></html>`
}

function drawn(sheet: GraphSheet, { kit, words, drawing, scale, count, title }: Sheets): string {
  const { steps } = planOf(kit.playbook)
  const { book } = kit.words
  const { version, status } = kit.playbook
  const arrows = sheet.links.map((link) => graphArrow(link, drawing.pointsOf(link), steps.get(link.from), kit.content))
  const boxes = sheet.steps.map((placed) => {
    const step = steps.get(placed.id)
    return step === undefined ? '' : graphStep(step, drawing.boxOf(placed), kit, words)
  })
  const marks = sheet.beside.map(({ side, number }) => {
    const said = side === 'left' || side === 'up' ? words.comesFrom(number) : words.goesOn(number)
    return { side, words: escapeHtml(said) }
  })
  const beside = marks.flatMap((mark) => (mark.side === 'up' ? [] : [`<span class="side ${mark.side}">${mark.words}</span>`]))
  const above = marks.flatMap((mark) => (mark.side === 'up' ? [`<span class="above">${mark.words}</span>`] : []))
  const about = `${book.version(version)} (${book.playbookStatus[status]}), ${words.steps(steps.size)}`
  const heading =
    sheet.number === 1 ? `<h1>${escapeHtml(title)}</h1><span>${escapeHtml(about)}</span>` : `<span>${escapeHtml(title)}</span>`
  const { x, y } = sheet.window
  const area = `<figure class="area" role="img" aria-label="${escapeHtml(words.drawn(sheet.number, count))}"><div class="scaled" style="transform:scale(${scale}) translate(${-x}px,${-y}px)"><svg width="1" height="1">${arrows.map(({ line }) => line).join('')}</svg>${arrows.map((arrow) => arrow.words).join('')}${boxes.join('')}</div></figure>`
  return `<section class="drawn" data-sheet="${sheet.number}"><header>${heading}${above.join('')}<span class="number">${escapeHtml(words.sheet(sheet.number, count))}</span></header><div class="spread">${area}${beside.join('')}</div>${sheet.number === 1 ? graphLegend(words) : ''}</section>`
}
