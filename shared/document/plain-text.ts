import type { DocumentNode } from './document-json.ts'
import { runText } from './run-text.ts'
import type { PositionMap, PositionSegment } from './position-map.ts'
import type { TextBlock } from './text-block.ts'

export interface PlainText {
  readonly text: string
  readonly positions: PositionMap
  readonly blocks: readonly TextBlock[]
}

/**
 * The text that the checker, the counts and the search read. Every paragraph and heading is one line, table cells and
 * list items included, lines are joined by "\n", and a hard break is "\n" too. Images, rules and the speaker of a quote
 * add nothing: they are not part of the running text (`blocks` tells which lines are quoted, and who speaks).
 * An empty paragraph is an empty line, so offsets and positions agree everywhere.
 */
export function plainText(doc: DocumentNode): PlainText {
  const parts: string[] = []
  const positions: PositionSegment[] = []
  const blocks: TextBlock[] = []
  let offset = 0

  /** Walks the children of a node whose content begins at `position`; returns the position after them. */
  const walk = (children: readonly DocumentNode[], position: number, speaker: string | null): number => {
    let at = position
    for (const node of children) at = visit(node, at, speaker)
    return at
  }

  const visit = (node: DocumentNode, position: number, speaker: string | null): number => {
    if (node.type === 'image' || node.type === 'horizontalRule' || node.type === 'hardBreak') return position + 1
    if (node.type === 'paragraph' || node.type === 'heading') {
      const line = inlineText(node)
      if (positions.length > 0) offset += 1
      positions.push({ start: offset, end: offset + line.length, position: position + 1 })
      blocks.push({ start: offset, end: offset + line.length, level: headingLevel(node), speaker })
      parts.push(line)
      offset += line.length
      return position + line.length + 2
    }
    const heard = node.type === 'blockquote' ? String(node.attrs?.['speaker'] ?? '') : speaker
    return walk(node.content ?? [], position + 1, heard) + 1
  }

  walk(doc.content ?? [], 0, null)
  return { text: parts.join('\n'), positions, blocks }
}

function inlineText(block: DocumentNode): string {
  let line = ''
  for (const node of block.content ?? []) line += node.type === 'hardBreak' ? '\n' : runText(node, line)
  return line
}

function headingLevel(node: DocumentNode): number {
  const level = node.attrs?.['level']
  return node.type === 'heading' ? (typeof level === 'number' ? level : 1) : 0
}
