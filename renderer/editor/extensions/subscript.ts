import { Mark } from '@tiptap/core'

/** Lowered text: a formula. */
export const Subscript = Mark.create({
  name: 'subscript',
  priority: 80,

  parseHTML() {
    return [{ tag: 'sub' }]
  },

  renderHTML() {
    return ['sub', 0]
  },

  addKeyboardShortcuts() {
    return { 'Mod-,': () => this.editor.commands.toggleMark(this.name) }
  },
})
