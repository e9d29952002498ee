import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { caretAfterImage } from '../../../renderer/editor/images/caret-after-image.ts'
import { caretAfter } from '../../../renderer/editor/views/caret-after.ts'
import { editorState } from './editor-state.ts'

const image = { type: 'image', attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Convoi', decorative: false } }
const quote = { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Assez.' }] }] }

describe('the caret after a block', () => {
  it('stands behind a selected image, which typed words no longer replace', () => {
    const state = editorState(['Avant', image])
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 7)))
    const typed = selected.apply(caretAfterImage(selected, selected.tr)?.insertText('Après.') ?? selected.tr)
    expect(typed.doc.toJSON().content.map(({ type }: { type: string }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(typed.doc.textContent).toBe('AvantAprès.')
  })

  it('leaves a selection that is no image alone', () => {
    const state = editorState(['Avant'])
    expect(caretAfterImage(state, state.tr)).toBeNull()
  })

  it('uses the paragraph that follows, and makes one between two blocks', () => {
    const followed = editorState([quote, 'Suite'])
    const into = followed.apply(caretAfter(followed.tr, 10))
    expect(into.doc.childCount).toBe(2)
    expect(into.selection.$from.parent.textContent).toBe('Suite')
    const between = editorState([quote, image])
    const made = between.apply(caretAfter(between.tr, 10))
    expect(made.doc.childCount).toBe(3)
    expect(made.selection.$from.parent.type.name).toBe('paragraph')
  })
})
