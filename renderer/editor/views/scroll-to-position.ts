import type { EditorView } from '@tiptap/pm/view'

/** Kept free above and below, so that the words are read in context. */
const MARGIN = 96

/** Brings a position into the comfortable part of its scrolling pane (`data-scroll`) without moving the caret or the focus. */
export function scrollToPosition(view: EditorView, position: number): void {
  const pane = view.dom.closest('[data-scroll]')
  if (!pane) return
  const at = view.coordsAtPos(Math.min(position, view.state.doc.content.size))
  const frame = pane.getBoundingClientRect()
  if (at.top >= frame.top + MARGIN && at.bottom <= frame.bottom - MARGIN) return
  pane.scrollBy({ top: at.top - frame.top - frame.height / 3 })
}
