import { Extension } from '@tiptap/core'
import type { Direction } from '../../../shared/domain/document.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockDirection: {
      /** Turns the selected paragraphs and headings; back to the document's own direction when they already go that way. */
      toggleBlockDirection: (documentDirection: Direction) => ReturnType
    }
  }
}

/** `dir` on paragraphs and headings: one block in Arabic inside a French text, or the other way round. */
export const BlockDirection = Extension.create({
  name: 'blockDirection',

  addGlobalAttributes() {
    return [
      {
        types: ['paragraph', 'heading'],
        attributes: {
          dir: {
            default: null,
            parseHTML: (element) => {
              const direction = element.getAttribute('dir')
              return direction === 'rtl' || direction === 'ltr' ? direction : null
            },
            renderHTML: ({ dir }) => (dir ? { dir } : {}),
          },
        },
      },
    ]
  },

  addCommands() {
    return {
      toggleBlockDirection:
        (documentDirection) =>
        ({ tr, state, dispatch }) => {
          const other: Direction = documentDirection === 'rtl' ? 'ltr' : 'rtl'
          const { from, to } = state.selection
          const blocks: { readonly position: number; readonly turned: boolean }[] = []
          state.doc.nodesBetween(from, to, (node, position) => {
            if (node.isTextblock) blocks.push({ position, turned: node.attrs['dir'] === other })
          })
          const next = blocks.every((block) => block.turned) ? null : other
          for (const { position } of blocks) tr.setNodeAttribute(position, 'dir', next)
          dispatch?.(tr)
          return blocks.length > 0
        },
    }
  },
})
