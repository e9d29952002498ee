import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import type { Language } from '../../../shared/domain/language.ts'
import { fixTypography } from './fix-typography.ts'

const LEAF = '\uFFFC'

/** Adds every typographic correction of the document to one transaction (one undo step). Returns how many there were. */
export function typographyTransaction(transaction: Transaction, language: Language): number {
  const edits: { readonly from: number; readonly to: number; readonly replacement: string }[] = []
  transaction.doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, LEAF)
    for (const edit of fixTypography(text, language)) {
      edits.push({ from: position + 1 + edit.start, to: position + 1 + edit.end, replacement: edit.replacement })
    }
    return false
  })
  closeHistory(transaction)
  for (const { from, to, replacement } of edits.toReversed()) transaction.insertText(replacement, from, to)
  return edits.length
}
