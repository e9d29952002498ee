import { mergeAttributes, Node } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { safeImageSource } from '../../../shared/document/images/safe-image-source.ts'
import { caretAfterImage } from '../images/caret-after-image.ts'
import { describedImageView, type ImageWords } from '../views/described-image-view.ts'

export interface ImageAttributes {
  readonly src: string
  readonly alt: string
  readonly decorative: boolean
}

export interface DescribedImageOptions {
  readonly words: () => ImageWords
  /** The person asked to describe the image at this position. */
  readonly onDescribe: (position: number) => void
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    describedImage: {
      insertImage: (attributes: ImageAttributes) => ReturnType
      describeImage: (position: number, attributes: Pick<ImageAttributes, 'alt' | 'decorative'>) => ReturnType
    }
  }
}

/** An image inside the document (a data: address, nothing is fetched) with its text alternative, or declared decorative. */
export const DescribedImage = Node.create<DescribedImageOptions>({
  name: 'image',
  group: 'block',
  draggable: true,

  addOptions() {
    return { words: () => ({ missing: '', decorative: '', describe: '' }), onDescribe: () => undefined }
  },

  addAttributes() {
    return {
      src: { isRequired: true, parseHTML: (element) => safeImageSource(element.getAttribute('src')) },
      alt: { default: '' },
      decorative: {
        default: false,
        parseHTML: (element) => element.getAttribute('role') === 'presentation' || element.dataset['decorative'] === 'true',
        renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': 'true', role: 'presentation' } : {}),
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'img[src]',
        getAttrs: (element) => (safeImageSource(element.getAttribute('src')) === null ? false : null),
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['img', mergeAttributes(HTMLAttributes)]
  },

  addNodeView() {
    return ({ node, getPos }) =>
      describedImageView(node, this.options.words(), () => {
        const position = getPos()
        if (position !== undefined) this.options.onDescribe(position)
      })
  },

  addCommands() {
    return {
      insertImage:
        (attributes) =>
        ({ chain }) =>
          chain()
            .insertContent({ type: this.name, attrs: attributes })
            // The image is selected now: the next key would take its place.
            .command(({ tr, state }) => {
              caretAfterImage(state, tr)
              return true
            })
            .run(),
      describeImage:
        (position, attributes) =>
        ({ tr, dispatch }) => {
          const node = tr.doc.nodeAt(position)
          if (node?.type !== this.type) return false
          dispatch?.(tr.setNodeMarkup(position, undefined, { ...node.attrs, ...attributes }))
          return true
        },
    }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // Typing over an image that is only selected stands beside it: losing a picture takes Delete.
          handleTextInput: (view, _from, _to, text) => {
            const moved = caretAfterImage(view.state, view.state.tr)
            if (moved === null) return false
            view.dispatch(moved.insertText(text).scrollIntoView())
            return true
          },
        },
      }),
    ]
  },
})
