import { Extension } from '@tiptap/core'

/** Rows and columns from the keyboard, inside a table only. Tab and Shift+Tab move between cells by themselves. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-ArrowDown': () => this.editor.commands.addRowAfter(),
      'Mod-Alt-ArrowRight': () => this.editor.commands.addColumnAfter(),
      'Mod-Alt-Backspace': () => this.editor.commands.deleteRow(),
      'Mod-Alt-Shift-Backspace': () => this.editor.commands.deleteColumn(),
    }
  },
})
