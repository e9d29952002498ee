import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { findingMarksIn } from './findings-plugin.ts'

/**
 * Puts the suggestion in place of a finding's words, as an undo step of its own, keeping their marks. Null when the
 * words are gone, changed since the check, or reach over two blocks.
 */
export function replaceFinding(
  state: EditorState,
  transaction: Transaction,
  key: string,
  suggestion: string,
): Transaction | null {
  const mark = findingMarksIn(state).find((found) => found.key === key)
  if (!mark || state.doc.textBetween(mark.from, mark.to, '\n', '\n') !== mark.text) return null
  const from = transaction.doc.resolve(mark.from)
  const to = transaction.doc.resolve(mark.to)
  if (!from.sameParent(to)) return null
  if (suggestion === '') transaction.delete(mark.from, mark.to)
  else transaction.replaceWith(mark.from, mark.to, state.schema.text(suggestion, from.marksAcross(to) ?? []))
  return closeHistory(transaction)
}
