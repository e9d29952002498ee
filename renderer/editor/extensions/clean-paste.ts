import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { cleanPastedHtml } from '../paste/clean-pasted-html.ts'

export interface CleanPasteOptions {
  /** What was pasted could not be read (too large, nested beyond reason); nothing was inserted. */
  readonly onFault: (error: unknown) => void
}

/** Everything pasted or dropped as HTML passes the same door as an imported file before it reaches the text. */
export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',

  addOptions() {
    return { onFault: () => undefined }
  },

  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            try {
              return cleanPastedHtml(html)
            } catch (error) {
              options.onFault(error)
              return ''
            }
          },
        },
      }),
    ]
  },
})
