import type { DocumentNode } from '../document-json.ts'
import { DOCUMENT_SCHEMA } from '../schema.ts'
import type { NodeName } from '../schema.ts'
import { collectText } from './collect-text.ts'
import { DOCUMENT_LIMITS } from './document-limits.ts'
import { InlineCollector } from './inline-collector.ts'
import { readRawNode } from './read-raw-node.ts'
import type { RawNode } from './read-raw-node.ts'
import { restoreAttributes } from './restore-attributes.ts'
import type { RestoreContext } from './restore-context.ts'
import { squareTable } from './square-table.ts'

const PARAGRAPH: DocumentNode = { type: 'paragraph' }

/**
 * Any children made into blocks that the schema accepts: stray text is wrapped in paragraphs, stray items, rows and
 * cells in their list or table, unknown nodes give way to their children. `own` is the text block being split, if any.
 */
export function restoreBlocks(raw: readonly unknown[], depth: number, context: RestoreContext): DocumentNode[] {
  if (depth > DOCUMENT_LIMITS.depth) return flatten(raw, context)
  const blocks: DocumentNode[] = []
  const inline = new InlineCollector(context)
  const closeInline = (): void => {
    if (inline.empty) return
    context.repair('node-wrapped', 'text')
    blocks.push(textBlock('paragraph', {}, inline))
  }
  for (const [type, nodes] of grouped(raw, context)) {
    if (type === 'text' || type === 'hardBreak') addInline(inline, nodes)
    else {
      closeInline()
      for (const node of blocksOf(type, nodes, depth, context)) blocks.push(node)
    }
  }
  closeInline()
  return blocks
}

/** Neighbours of one type together, so that stray items make one list and stray rows one table. */
function* grouped(raw: readonly unknown[], context: RestoreContext): Generator<readonly [string, readonly RawNode[]]> {
  let type = ''
  let nodes: RawNode[] = []
  for (const value of raw) {
    const node = readRawNode(value)
    if (node === null) {
      context.repair('node-dropped', '')
      continue
    }
    if (node.type !== type && nodes.length > 0) {
      yield [type, nodes]
      nodes = []
    }
    type = node.type
    nodes.push(node)
  }
  if (nodes.length > 0) yield [type, nodes]
}

function blocksOf(type: string, nodes: readonly RawNode[], depth: number, context: RestoreContext): DocumentNode[] {
  if (type === 'listItem') {
    context.repair('node-wrapped', type)
    return listOf({ type: 'bulletList' }, nodes, depth, context)
  }
  if (type === 'tableRow' || type === 'tableCell' || type === 'tableHeader') {
    context.repair('node-wrapped', type)
    return tableOf(nodes, depth, context)
  }
  return nodes.flatMap((node) => blockOf(node, depth, context))
}

function blockOf(node: RawNode, depth: number, context: RestoreContext): DocumentNode[] {
  switch (node.type as NodeName) {
    case 'paragraph':
    case 'heading':
      return textBlocks(node, depth, context)
    case 'horizontalRule':
      context.countNode()
      return [{ type: 'horizontalRule' }]
    case 'image':
      return imageOf(node, context)
    case 'blockquote': {
      context.countNode()
      const attrs = attributesOf('blockquote', node, context)
      return [{ type: 'blockquote', attrs, content: atLeastOne(restoreBlocks(node.content, depth + 1, context)) }]
    }
    case 'bulletList':
      return listOf({ type: 'bulletList' }, node.content, depth, context)
    case 'orderedList':
      return listOf({ type: 'orderedList', attrs: attributesOf('orderedList', node, context) }, node.content, depth, context)
    case 'table':
      return tableOf(node.content, depth, context)
    default: {
      const kept = restoreBlocks(node.content, depth + 1, context)
      context.repair(kept.length > 0 || node.text !== '' ? 'node-unwrapped' : 'node-dropped', node.type)
      return node.text === ''
        ? kept
        : [
            ...flatten(
              [node.text].map((text) => ({ type: 'text', text })),
              context,
            ),
            ...kept,
          ]
    }
  }
}

/** A paragraph or heading; a block found inside it (an image, a list) splits it. */
function textBlocks(node: RawNode, depth: number, context: RestoreContext): DocumentNode[] {
  const type = node.type === 'heading' ? 'heading' : 'paragraph'
  const attributes = attributesOf(type, node, context)
  context.countNode()
  const blocks: DocumentNode[] = []
  const inline = new InlineCollector(context)
  for (const child of inlineChildren(node.content, depth, context)) {
    if (child.type === 'text' || child.type === 'hardBreak') addInline(inline, [child])
    else {
      context.repair('block-split', child.type)
      if (!inline.empty) blocks.push(textBlock(type, attributes, inline))
      blocks.push(...restoreBlocks([child], depth + 1, context))
    }
  }
  if (!inline.empty || blocks.length === 0) blocks.push(textBlock(type, attributes, inline))
  return blocks
}

/** Children with unknown wrappers taken off; known blocks are given as they are. */
function* inlineChildren(raw: readonly unknown[], depth: number, context: RestoreContext): Generator<RawNode> {
  for (const value of raw) {
    const node = readRawNode(value)
    if (node === null) context.repair('node-dropped', '')
    else if (Object.hasOwn(DOCUMENT_SCHEMA.nodes, node.type) && node.type !== 'doc') yield node
    else {
      context.repair(node.content.length > 0 || node.text !== '' ? 'node-unwrapped' : 'node-dropped', node.type)
      if (node.text !== '') yield { ...node, type: 'text' }
      if (depth < DOCUMENT_LIMITS.depth) yield* inlineChildren(node.content, depth + 1, context)
      else
        for (const text of collectText(node.content)) yield { type: 'text', text, marks: [], content: [], attributes: undefined }
    }
  }
}

function addInline(inline: InlineCollector, nodes: readonly RawNode[]): void {
  for (const node of nodes) {
    if (node.type === 'hardBreak') inline.addBreak()
    else inline.addText(node)
  }
}

function textBlock(
  type: 'paragraph' | 'heading',
  attributes: Readonly<Record<string, unknown>>,
  inline: InlineCollector,
): DocumentNode {
  const content = inline.take()
  return {
    type,
    ...(Object.keys(attributes).length === 0 ? {} : { attrs: attributes }),
    ...(content.length === 0 ? {} : { content }),
  }
}

function imageOf(node: RawNode, context: RestoreContext): DocumentNode[] {
  const attrs = restoreAttributes('image', DOCUMENT_SCHEMA.nodes.image.attributes, node.attributes, context)
  if (attrs === null) {
    const alt = (node.attributes as { alt?: unknown } | null | undefined)?.alt
    context.repair('image-dropped', typeof alt === 'string' ? alt : '')
    return []
  }
  context.countNode()
  context.countImage(String(attrs['src']).length)
  return [{ type: 'image', attrs }]
}

/** A list of items; what is no item becomes one. An item begins with a paragraph, as the schema wants. */
function listOf(list: DocumentNode, raw: readonly unknown[], depth: number, context: RestoreContext): DocumentNode[] {
  if (raw.length === 0) {
    context.repair('node-dropped', list.type)
    return []
  }
  context.countNode()
  const content: DocumentNode[] = []
  for (const value of raw) {
    const node = readRawNode(value)
    const isItem = node?.type === 'listItem'
    if (!isItem) context.repair('node-wrapped', node?.type ?? '')
    const blocks = restoreBlocks(isItem ? node.content : [value], depth + 1, context)
    if (!isItem && blocks.length === 0) continue
    context.countNode()
    content.push({ type: 'listItem', content: startWithParagraph(blocks, context) })
  }
  return content.length === 0 ? [] : [{ ...list, content }]
}

function startWithParagraph(blocks: DocumentNode[], context: RestoreContext): DocumentNode[] {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return blocks
  context.repair('node-wrapped', 'listItem')
  if (first?.type === 'heading') {
    const dir = first.attrs?.['dir']
    const { attrs: _level, ...body } = first
    return [{ ...body, type: 'paragraph', ...(dir === undefined ? {} : { attrs: { dir } }) }, ...rest]
  }
  return [PARAGRAPH, ...blocks]
}

function tableOf(raw: readonly unknown[], depth: number, context: RestoreContext): DocumentNode[] {
  const rows: DocumentNode[] = []
  let strays: RawNode[] = []
  const addRow = (cells: readonly unknown[]): void => {
    const row = rowOf(cells, depth + 1, context)
    if (row !== null) rows.push(row)
  }
  for (const value of [...raw, null]) {
    const node = readRawNode(value)
    if (node !== null && node.type !== 'tableRow') strays.push(node)
    else {
      if (strays.length > 0) addRow(strays)
      strays = []
      if (node !== null) addRow(node.content)
    }
  }
  if (rows.length === 0) {
    context.repair('node-dropped', 'table')
    return []
  }
  context.countNode()
  return [{ type: 'table', content: squareTable(rows, context) }]
}

function rowOf(raw: readonly unknown[], depth: number, context: RestoreContext): DocumentNode | null {
  const cells: DocumentNode[] = []
  for (const value of raw) {
    const node = readRawNode(value)
    const type = node?.type === 'tableHeader' ? 'tableHeader' : 'tableCell'
    const isCell = node?.type === 'tableCell' || node?.type === 'tableHeader'
    if (!isCell) context.repair('node-wrapped', node?.type ?? '')
    const blocks = restoreBlocks(isCell ? node.content : [value], depth + 1, context)
    if (!isCell && blocks.length === 0) continue
    context.countNode()
    const attrs =
      restoreAttributes(type, DOCUMENT_SCHEMA.nodes[type].attributes, isCell ? node.attributes : undefined, context) ?? {}
    cells.push({ type, attrs, content: atLeastOne(blocks) })
  }
  if (cells.length === 0) return null
  context.countNode()
  return { type: 'tableRow', content: cells }
}

function attributesOf(type: NodeName, node: RawNode, context: RestoreContext): Record<string, unknown> {
  return restoreAttributes(type, DOCUMENT_SCHEMA.nodes[type].attributes, node.attributes, context) ?? {}
}

function atLeastOne(blocks: DocumentNode[]): DocumentNode[] {
  return blocks.length === 0 ? [PARAGRAPH] : blocks
}

/** What lies too deep keeps its text, one paragraph a run. */
function flatten(raw: readonly unknown[], context: RestoreContext): DocumentNode[] {
  context.repair('depth-flattened', '')
  const blocks: DocumentNode[] = []
  for (const text of collectText(raw)) {
    const inline = new InlineCollector(context)
    inline.addText({ type: 'text', text, marks: [], content: [], attributes: undefined })
    context.countNode()
    if (!inline.empty) blocks.push(textBlock('paragraph', {}, inline))
  }
  return blocks
}
