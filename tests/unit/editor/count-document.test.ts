import { describe, expect, it } from 'vitest'
import { countText } from '../../../shared/document/count-text.ts'
import { countDocument } from '../../../renderer/editor/counts/count-document.ts'
import { documentJsonOf } from '../../../renderer/editor/document-json-of.ts'
import { editorState } from './editor-state.ts'

const list = {
  type: 'bulletList',
  content: ['Un point 👍', 'un autre'].map((text) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
}
const broken = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'fin de' }, { type: 'hardBreak' }, { type: 'text', text: 'ligne' }],
}

describe('what is known of the blocks of a document', () => {
  const before = editorState(["L'attaque du 3 mars a fait douze morts\u202f!", '', list, broken, 'dernier'])
  const after = before.apply(before.tr.insertText('Hier, ', 1))

  it('counts like the whole text, before an edit and after it', () => {
    for (const { doc } of [before, after, before])
      expect(countDocument(doc, 'fr')).toEqual(countText(doc.textBetween(0, doc.content.size, '\n', '\n'), 'fr'))
    expect(countDocument(after.doc, 'fr').words).toBe(countDocument(before.doc, 'fr').words + 1)
    expect(countDocument(before.doc, 'ar').readingSeconds).toBeGreaterThan(countDocument(before.doc, 'fr').readingSeconds)
  })

  it('is written out like the whole document, before an edit and after it', () => {
    for (const { doc } of [before, after, before]) expect(documentJsonOf(doc)).toEqual(doc.toJSON())
  })
})
