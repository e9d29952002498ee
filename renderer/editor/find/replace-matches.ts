import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import type { FindMatch } from './find-matches.ts'

/** Replaces all matches in one transaction, so that one undo brings everything back. Each keeps the marks of its first character. */
export function replaceMatches(transaction: Transaction, matches: readonly FindMatch[], replacement: string): Transaction {
  closeHistory(transaction)
  for (const { from, to } of matches.toReversed()) {
    if (replacement === '') transaction.delete(from, to)
    else {
      const marks = transaction.doc.resolve(from).marksAcross(transaction.doc.resolve(to)) ?? []
      transaction.replaceWith(from, to, transaction.doc.type.schema.text(replacement, marks))
    }
  }
  return transaction
}
