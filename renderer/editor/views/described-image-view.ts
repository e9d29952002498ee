import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'

export interface ImageWords {
  readonly missing: string
  readonly decorative: string
  readonly describe: string
}

/** Draws an image with its text alternative beneath; without one, a warning that opens the dialog. */
export function describedImageView(initial: ProseMirrorNode, words: ImageWords, onDescribe: () => void): NodeView {
  const dom = document.createElement('figure')
  const image = document.createElement('img')
  const caption = document.createElement('figcaption')
  const button = document.createElement('button')
  dom.className = 'described-image'
  caption.contentEditable = 'false'
  button.type = 'button'
  button.title = words.describe
  button.addEventListener('click', onDescribe)
  caption.append(button)
  dom.append(image, caption)

  const draw = (node: ProseMirrorNode): void => {
    const alt = String(node.attrs['alt'] ?? '')
    const decorative = node.attrs['decorative'] === true
    image.src = String(node.attrs['src'] ?? '')
    image.alt = decorative ? '' : alt
    const missing = !decorative && alt.trim() === ''
    dom.classList.toggle('described-image-missing', missing)
    button.textContent = missing ? `▲ ${words.missing}` : decorative ? words.decorative : alt
  }
  draw(initial)

  return {
    dom,
    update(node) {
      if (node.type !== initial.type) return false
      draw(node)
      return true
    },
    stopEvent: (event) => button.contains(event.target as Node | null),
    ignoreMutation: () => true,
  }
}
