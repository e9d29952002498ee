import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

/** TipTap with its own starter kit and nothing of ours; the driver gives it the text. */
const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] })
editor.view.dom.classList.add('text-editor')
