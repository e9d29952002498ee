import type { Editor } from '@tiptap/core'
import type { Language } from '../../../shared/domain/language.ts'
import { typographyTransaction } from './typography-transaction.ts'

/** One key fixes all: no-break spaces, quotation marks, apostrophes, as one undo step. Answers how many corrections there were. */
export function fixEditorTypography(editor: Editor, language: Language): number {
  const { tr } = editor.state
  const corrections = typographyTransaction(tr, language)
  if (corrections > 0) editor.view.dispatch(tr)
  return corrections
}
