import type { DocumentNode } from '../document-json.ts'
import { inlineMarkdown } from './inline-markdown.ts'

/** A table of plain cells under one row of heads, which is all that Markdown's tables can say; null for any other. */
export function tableMarkdown(table: DocumentNode): string | null {
  const [head, ...rows] = table.content ?? []
  const heads = head === undefined ? null : cells(head, 'tableHeader')
  const bodies = rows.map((row) => cells(row, 'tableCell'))
  if (heads === null || bodies.includes(null)) return null
  return [line(heads), line(heads.map(() => '---')), ...bodies.map((texts) => line(texts ?? []))].join('\n')
}

function line(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

function cells(row: DocumentNode, type: string): string[] | null {
  const texts: string[] = []
  for (const cell of row.content ?? []) {
    const [only, ...more] = cell.content ?? []
    const spanned = cell.attrs?.['colspan'] !== 1 || cell.attrs['rowspan'] !== 1
    if (cell.type !== type || spanned || more.length > 0 || only?.type !== 'paragraph' || only.attrs?.['dir'] !== undefined)
      return null
    texts.push(inlineMarkdown(only.content ?? [], '<br>'))
  }
  return texts
}
