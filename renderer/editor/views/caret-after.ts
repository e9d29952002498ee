import { TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Puts the caret in the paragraph that begins at `position`, the end of a block (image, quote); makes that paragraph when
 * something else, or nothing, follows.
 */
export function caretAfter(transaction: Transaction, position: number): Transaction {
  const after = transaction.doc.resolve(position).nodeAfter
  const paragraph = transaction.doc.type.schema.nodes['paragraph']
  if (after?.isTextblock !== true && paragraph) transaction.insert(position, paragraph.create())
  return transaction.setSelection(TextSelection.create(transaction.doc, position + 1))
}
