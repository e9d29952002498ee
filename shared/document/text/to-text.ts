import type { DocumentJson, DocumentNode } from '../document-json.ts'
import { runText } from '../run-text.ts'

/** The document as a person would type it in a mail: blank lines between blocks, bullets, numbers, speakers, addresses. */
export function toText(document: DocumentJson): string {
  return `${blocksText(document.content)}\n`
}

function blocksText(nodes: readonly DocumentNode[]): string {
  return nodes
    .map((node) => blockText(node))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockText(node: DocumentNode): string {
  const inside = node.content ?? []
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(inside)
    case 'bulletList':
      return inside.map((item) => itemText(item, '• ')).join('\n')
    case 'orderedList':
      return inside.map((item, index) => itemText(item, `${Number(node.attrs?.['start'] ?? 1) + index}. `)).join('\n')
    case 'blockquote': {
      const speaker = String(node.attrs?.['speaker'] ?? '')
      return blocksText(inside) + (speaker === '' ? '' : `\n— ${speaker}`)
    }
    case 'table':
      return inside.map((row) => (row.content ?? []).map(cellText).join('\t')).join('\n')
    case 'image':
      return String(node.attrs?.['alt'] ?? '') === '' ? '' : `[${String(node.attrs?.['alt'])}]`
    case 'horizontalRule':
      return '* * *'
    default:
      return blocksText(inside)
  }
}

function itemText(item: DocumentNode, marker: string): string {
  const body = (item.content ?? []).map((node) => blockText(node)).join('\n')
  return marker + body.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
}

function cellText(cell: DocumentNode): string {
  return blocksText(cell.content ?? []).replaceAll(/\s*\n\s*/g, ' ')
}

/** Runs with the address of a link behind its words, unless the words are the address. */
function inlineText(nodes: readonly DocumentNode[]): string {
  let line = ''
  for (const [index, node] of nodes.entries()) {
    const href = hrefOf(node)
    const last = href !== undefined && hrefOf(nodes[index + 1]) !== href
    const text = node.type === 'hardBreak' ? '\n' : runText(node, line)
    line += last && !href.includes(text.trim()) ? `${text} (${href.replace(/^mailto:/, '')})` : text
  }
  return line
}

function hrefOf(node: DocumentNode | undefined): string | undefined {
  const href = node?.marks?.find((mark) => mark.type === 'link')?.attrs?.['href']
  return typeof href === 'string' ? href : undefined
}
