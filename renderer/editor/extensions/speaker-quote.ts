import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'
import { speakerQuoteView } from '../views/speaker-quote-view.ts'

export interface SpeakerQuoteOptions {
  /** Words of the attribution field, asked at each drawing (the interface's language may change). */
  readonly words: () => { readonly label: string; readonly placeholder: string }
}

function speakerOf(element: HTMLElement): string {
  const said = element.dataset['speaker'] ?? element.querySelector(':scope > figcaption')?.textContent ?? ''
  return said.trim().slice(0, 300)
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    speakerQuote: {
      toggleQuote: () => ReturnType
    }
  }
}

/** A block quote that knows who speaks. The speaker is an attribute, edited on the quote's last line and exported with it. */
export const SpeakerQuote = Node.create<SpeakerQuoteOptions>({
  name: 'blockquote',
  content: 'block+',
  group: 'block',
  defining: true,

  addOptions() {
    return { words: () => ({ label: '', placeholder: '' }) }
  },

  addAttributes() {
    return {
      speaker: {
        default: '',
        parseHTML: speakerOf,
        renderHTML: ({ speaker }) => (speaker ? { 'data-speaker': speaker } : {}),
      },
    }
  },

  parseHTML() {
    return [
      { tag: 'blockquote' },
      // The form that the exporters write: the words, then who said them in the caption.
      {
        tag: 'figure',
        getAttrs: (element) => (element.querySelector(':scope > blockquote') ? null : false),
        contentElement: (node) => (node as Element).querySelector<HTMLElement>(':scope > blockquote') ?? (node as HTMLElement),
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['blockquote', mergeAttributes(HTMLAttributes), 0]
  },

  addNodeView() {
    return ({ node, view, getPos }) => speakerQuoteView(node, view, getPos, this.options.words())
  },

  addCommands() {
    return {
      toggleQuote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleQuote() }
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})
