import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'

const START = /^(\d{1,6})\.\s$/

function startOf(text: string | null): number {
  const start = Number.parseInt(text ?? '1', 10)
  return Number.isInteger(start) && start >= 0 && start <= 999_999 ? start : 1
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    plainOrderedList: {
      toggleNumberedList: () => ReturnType
    }
  }
}

/** A numbered list that knows only where it starts: the numbering style belongs to the publication, not to the text. */
export const PlainOrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',

  addAttributes() {
    return { start: { default: 1, parseHTML: (element) => startOf(element.getAttribute('start')) } }
  },

  parseHTML() {
    return [{ tag: 'ol' }]
  },

  renderHTML({ HTMLAttributes: { start, ...rest } }) {
    return ['ol', mergeAttributes(rest, start === 1 ? {} : { start }), 0]
  },

  addCommands() {
    return {
      toggleNumberedList:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, 'listItem'),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleNumberedList() }
  },

  addInputRules() {
    return [
      wrappingInputRule({
        find: START,
        type: this.type,
        getAttributes: (match) => ({ start: startOf(match[1] ?? null) }),
        joinPredicate: (match, node) => node.childCount + Number(node.attrs['start']) === startOf(match[1] ?? null),
      }),
    ]
  },
})
