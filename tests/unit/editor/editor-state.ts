import { getSchema } from '@tiptap/core'
import { history } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import type { Plugin } from '@tiptap/pm/state'
import { documentExtensions } from '../../../renderer/editor/extensions/document-extensions.ts'
import type { DocumentNode } from '../../../shared/document/document-json.ts'

const schema = getSchema(documentExtensions())

/** A real editor state with undo, without a window. Strings become paragraphs. */
export function editorState(blocks: readonly (string | DocumentNode)[], plugins: readonly Plugin[] = []): EditorState {
  const content = blocks.map((block) =>
    typeof block === 'string' ? { type: 'paragraph', content: block === '' ? [] : [{ type: 'text', text: block }] } : block,
  )
  return EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content }), plugins: [history(), ...plugins] })
}
