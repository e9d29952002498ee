import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { DocumentJson, DocumentNode } from '../../shared/document/document-json.ts'

/** ProseMirror's nodes never change, so neither does what a block is written as. */
const written = new WeakMap<ProseMirrorNode, DocumentNode>()

/** A document as JSON. After an edit only the blocks that changed are written anew. */
export function documentJsonOf(document: ProseMirrorNode): DocumentJson {
  const content: DocumentNode[] = []
  document.forEach((block) => {
    const json = written.get(block) ?? (block.toJSON() as DocumentNode)
    written.set(block, json)
    content.push(json)
  })
  return { type: 'doc', content }
}
