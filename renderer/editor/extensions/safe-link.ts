import { Mark, mergeAttributes } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { linkTarget } from '../links/link-target.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    safeLink: {
      /** Refuses (false) any address that is not http, https or mailto. */
      linkTo: (href: string) => ReturnType
      unlink: () => ReturnType
    }
  }
}

/** A link that never navigates: clicking it only places the caret, the window goes nowhere. */
export const SafeLink = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,

  addAttributes() {
    return { href: { isRequired: true, parseHTML: (element) => linkTarget(element.getAttribute('href') ?? '') } }
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => (linkTarget(element.getAttribute('href') ?? '') === null ? false : null),
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer' }), 0]
  },

  addCommands() {
    return {
      linkTo:
        (typed) =>
        ({ chain }) => {
          const href = linkTarget(typed)
          return href !== null && chain().extendMarkRange(this.name).setMark(this.name, { href }).run()
        },
      unlink:
        () =>
        ({ chain }) =>
          chain().extendMarkRange(this.name).unsetMark(this.name).run(),
    }
  },

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            click: (_view, event) => {
              if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
              return false
            },
          },
          /** An address pasted over selected words links them. */
          handlePaste: (view, event) => {
            if (view.state.selection.empty) return false
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            const isAddress = /^(?:https?:\/\/|mailto:)\S+$/.test(text)
            return isAddress && editor.commands.linkTo(text)
          },
        },
      }),
    ]
  },
})
