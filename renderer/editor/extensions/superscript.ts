import { Mark } from '@tiptap/core'

/** Raised text: the call of a note, a power, an ordinal. */
export const Superscript = Mark.create({
  name: 'superscript',
  priority: 70,

  parseHTML() {
    return [{ tag: 'sup' }]
  },

  renderHTML() {
    return ['sup', 0]
  },

  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleMark(this.name) }
  },
})
