import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { TextCounts } from '../../../shared/document/count-text.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { countDocument } from './count-document.ts'

/** Counts follow the text a moment later: the first count of 20,000 words costs about 10 ms. */
const PAUSE_MS = 300

/** Words, characters and reading time of the text, brought up to date at each pause. */
export function useTextCounts(editor: Editor | null, language: Language): TextCounts | null {
  const [counts, setCounts] = useState<TextCounts | null>(null)
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      setCounts(countDocument(editor.state.doc, language))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(count, PAUSE_MS)
    }
    editor.on('update', later)
    timer = setTimeout(count, 0)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, language])
  return counts
}
