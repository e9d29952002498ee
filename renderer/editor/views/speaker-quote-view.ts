import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { caretAfter } from './caret-after.ts'

/** Draws a quote with its attribution line: a plain field outside the editable content. */
export function speakerQuoteView(
  node: ProseMirrorNode,
  view: EditorView,
  getPos: () => number | undefined,
  words: { readonly label: string; readonly placeholder: string },
): NodeView {
  const dom = document.createElement('blockquote')
  const contentDOM = document.createElement('div')
  const footer = document.createElement('footer')
  const field = document.createElement('input')
  footer.contentEditable = 'false'
  field.type = 'text'
  field.maxLength = 300
  field.className = 'quote-speaker'
  field.setAttribute('aria-label', words.label)
  field.placeholder = words.placeholder
  field.value = String(node.attrs['speaker'] ?? '')
  footer.append('— ', field)
  dom.append(contentDOM, footer)

  field.addEventListener('focus', () => {
    field.readOnly = !view.editable
  })
  field.addEventListener('input', () => {
    const position = getPos()
    if (position !== undefined) view.dispatch(view.state.tr.setNodeAttribute(position, 'speaker', field.value))
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    const position = getPos()
    const quote = position === undefined ? null : view.state.doc.nodeAt(position)
    // Who speaks is the last word of a quotation: Enter goes on after it, Escape back into it.
    if (view.editable && event.key === 'Enter' && position !== undefined && quote)
      view.dispatch(caretAfter(view.state.tr, position + quote.nodeSize).scrollIntoView())
    view.focus()
  })

  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false
      const speaker = String(next.attrs['speaker'] ?? '')
      if (field.value !== speaker) field.value = speaker
      return true
    },
    stopEvent: (event) => event.target === field,
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  }
}
