import { escapeHtml } from '../../../../shared/document/html/escape-html.ts'
import type { PaperBlock, PaperCell, PaperLine, PaperPart } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { barChart } from './bar-chart.ts'

/** Columns under so many millimetres hold a box or a mark, in the middle. */
const NARROW = 16

/** One block of a page, safe to stand in its body. */
export function paperBlockHtml(each: PaperBlock): string {
  switch (each.kind) {
    case 'heading':
      return `<h${each.level}${each.newPage ? ' class="new-page"' : ''}${language(each.heading.language)}>${escapeHtml(each.heading.text)}</h${each.level}>`
    case 'text':
      return `<p class="${each.style}"${language(each.text.language)}>${escapeHtml(each.text.text)}</p>`
    case 'spoken':
      return `<div class="spoken"${language(each.language)}>${each.parts
        .map(part)
        .join('')
        .replaceAll(/(<span class="rule"><\/span>)\n+/gu, '$1')}</div>`
    case 'list':
      return `<ul>${each.items.map((item) => `<li>${line(item)}</li>`).join('')}</ul>`
    case 'code':
      return `<div class="code">${escapeHtml(each.label)}<b>${escapeHtml(each.code)}</b></div>`
    case 'bars':
      return barChart(each)
    case 'table':
      return table(each)
  }
}

function table({ heads, rows, widths, style }: Extract<PaperBlock, { kind: 'table' }>): string {
  const columns = widths.map((width) => `<col${width === null ? '' : ` style="width:${width}mm"`}>`).join('')
  const narrow = (index: number): string => ((widths[index] ?? NARROW) < NARROW ? ' class="narrow"' : '')
  const head = heads.map((words, index) => `<th scope="col"${narrow(index)}>${escapeHtml(words)}</th>`).join('')
  const body = rows.map((cells) => {
    const made = cells.map((cell, index) => {
      // Without a head row the first column names what its row says.
      const tag = heads.length === 0 && index === 0 ? 'th scope="row"' : 'td'
      return `<${tag}${narrow(index)}>${cellLines(cell)}</${tag.slice(0, 2)}>`
    })
    return `<tr>${made.join('')}</tr>`
  })
  return `<table class="${style}"><colgroup>${columns}</colgroup>${head === '' ? '' : `<thead><tr>${head}</tr></thead>`}<tbody>${body.join('')}</tbody></table>`
}

function cellLines(cell: PaperCell): string {
  return cell.map(line).join('')
}

function line({ text, language: spoken, box = false, strong = false }: PaperLine): string {
  return `<span class="line${box ? ' box' : ''}${strong ? ' strong' : ''}"${language(spoken)}>${escapeHtml(text)}</span>`
}

function part(each: PaperPart): string {
  if (typeof each === 'string') return escapeHtml(each)
  const { label, size, value } = each
  if (value !== null) return `<span class="filled">${escapeHtml(value)}</span>`
  const named = label === '' ? '' : `<span class="blank-label">(${escapeHtml(label)})</span>`
  const rule = '<span class="rule"></span>'
  return size === 'lines' ? `${named}${rule.repeat(3)}` : `<span class="blank"></span> ${named}`
}

function language(spoken: string | null): string {
  return spoken === null ? '' : ` lang="${escapeHtml(spoken)}" dir="auto"`
}
