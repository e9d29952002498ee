import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export interface ImagePasteOptions {
  /** A picture file was pasted or dropped; the screen asks for its text alternative before it goes in. */
  readonly onImage: (file: File) => void
}

function firstImage(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find((file) => file.type.startsWith('image/'))
}

/** Pictures pasted or dropped as files. A paste that also has rich text (Word adds a picture of it) stays text. */
export const ImagePaste = Extension.create<ImagePasteOptions>({
  name: 'imagePaste',

  addOptions() {
    return { onImage: () => undefined }
  },

  addProseMirrorPlugins() {
    const { options } = this
    const take = (data: DataTransfer | null): boolean => {
      const file = firstImage(data)
      if (!file || data?.types.includes('text/html')) return false
      options.onImage(file)
      return true
    }
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => take(event.clipboardData),
          handleDrop: (_view, event, _slice, moved) => {
            if (moved || !take(event.dataTransfer)) return false
            event.preventDefault()
            return true
          },
        },
      }),
    ]
  },
})
