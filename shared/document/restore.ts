import type { DocumentJson } from './document-json.ts'
import { DocumentTooLarge } from './restore/document-too-large.ts'
import { readRawNode } from './restore/read-raw-node.ts'
import type { Repair } from './restore/repair.ts'
import { restoreBlocks } from './restore/restore-blocks.ts'
import { RestoreContext } from './restore/restore-context.ts'

export type RestoredDocument =
  | { readonly ok: true; readonly document: DocumentJson; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly reason: 'not-a-document' | 'too-large'; readonly detail: string }

/**
 * The one door for a document from outside: the store's rows, an import, a paste, another version of the program.
 * Gives a document in canonical form that ProseMirror accepts, with what was repaired, or refuses. Never throws,
 * never recurses deeper than the schema's limit, and leaves the value untouched.
 */
export function restoreDocument(value: unknown): RestoredDocument {
  const root = readRawNode(value)
  if (root === null || root.type !== 'doc') return { ok: false, reason: 'not-a-document', detail: 'the root is not a "doc" node' }
  const context = new RestoreContext()
  try {
    const content = restoreBlocks(root.content, 1, context)
    const document: DocumentJson = { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
    return { ok: true, document, repairs: context.repairs }
  } catch (error) {
    if (error instanceof DocumentTooLarge) return { ok: false, reason: 'too-large', detail: error.message }
    throw error
  }
}
