import type { DocumentNode } from '../document-json.ts'

const ATTRIBUTION = /^[\u2013\u2014]\s+(.{1,300})$/

/** A block quote that ends with "— Name" on its own line names its speaker that way in Markdown and plain text. */
export function readAttributions(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes.map((node) => readNode(node))
}

function readNode(node: DocumentNode): DocumentNode {
  if (node.content === undefined) return node
  const content = readAttributions(node.content)
  if (node.type !== 'blockquote' || node.attrs?.['speaker'] !== '' || content.length < 2) return { ...node, content }
  const last = content.at(-1)
  const only = last?.content?.length === 1 ? last.content[0] : undefined
  const speaker = last?.type === 'paragraph' && only?.marks === undefined ? ATTRIBUTION.exec(only?.text ?? '')?.[1] : undefined
  return speaker === undefined ? { ...node, content } : { ...node, attrs: { speaker }, content: content.slice(0, -1) }
}
