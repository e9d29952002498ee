import { type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import { caretAfter } from '../views/caret-after.ts'

/** Moves the caret behind the selected image, where typed words stand beside it instead of in its place; null when no image is selected. */
export function caretAfterImage({ selection }: EditorState, transaction: Transaction): Transaction | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return null
  return caretAfter(transaction, selection.to)
}
