import type { DocumentJson, DocumentNode } from '../document-json.ts'
import { toHtmlFragment } from '../html/to-html-fragment.ts'
import { escapeLineStart } from './escape-line-start.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { tableMarkdown } from './table-markdown.ts'

/**
 * CommonMark with tables and strikethrough. What Markdown has no sign for (direction, merged cells, a decorative
 * image) is written as the HTML that Markdown allows, so that reading it back loses nothing.
 */
export function toMarkdown(document: DocumentJson): string {
  return `${blocksMarkdown(document.content)}\n`
}

function blocksMarkdown(nodes: readonly DocumentNode[]): string {
  const parts: string[] = []
  let previous = ''
  for (const node of nodes) {
    const part = blockMarkdown(node)
    if (part === '') continue
    // Two lists in a row would be read as one.
    if (node.type === previous && (node.type === 'bulletList' || node.type === 'orderedList')) parts.push('<!-- -->')
    parts.push(part)
    previous = node.type
  }
  return parts.join('\n\n')
}

function blockMarkdown(node: DocumentNode): string {
  if (node.attrs?.['dir'] !== undefined) return toHtmlFragment([node])
  const inside = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return inlineMarkdown(inside, '\\\n').split('\n').map(escapeLineStart).join('\n')
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.['level'] ?? 1))} ${inlineMarkdown(inside, '<br>').replace(/#$/, '\\#')}`
    case 'bulletList':
      return listMarkdown(inside, () => '- ')
    case 'orderedList':
      return listMarkdown(inside, (index) => `${Number(node.attrs?.['start'] ?? 1) + index}. `)
    case 'blockquote':
      return quoteMarkdown(node, inside)
    case 'table':
      return tableMarkdown(node) ?? toHtmlFragment([node])
    case 'image':
      return imageMarkdown(node)
    case 'horizontalRule':
      return '***'
    default:
      return blocksMarkdown(inside)
  }
}

function listMarkdown(items: readonly DocumentNode[], marker: (index: number) => string): string {
  const gap = items.some((item) => (item.content ?? []).length > 1) ? '\n\n' : '\n'
  return items.map((item, index) => indented(blocksMarkdown(item.content ?? []), marker(index))).join(gap)
}

function indented(markdown: string, marker: string): string {
  const indent = ' '.repeat(marker.length)
  return marker + markdown.replaceAll(/\n(?!\n|$)/g, `\n${indent}`)
}

function quoteMarkdown(node: DocumentNode, inside: readonly DocumentNode[]): string {
  const speaker = String(node.attrs?.['speaker'] ?? '')
  const body = blocksMarkdown(inside) + (speaker === '' ? '' : `\n\n— ${escapeMarkdown(speaker)}`)
  return body.replaceAll(/^(.*)$/gm, (_, line: string) => (line === '' ? '>' : `> ${line}`))
}

function imageMarkdown(node: DocumentNode): string {
  if (node.attrs?.['decorative'] === true) return toHtmlFragment([node])
  return `![${escapeMarkdown(String(node.attrs?.['alt'] ?? ''))}](${String(node.attrs?.['src'] ?? '')})`
}
