import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  IconStrikethrough,
  IconUnderline,
} from '@tabler/icons-react'
import type { EditorAction } from './editor-action.ts'

/** Actions of the main bar, by group. */
export const TEXT_ACTIONS: readonly (readonly EditorAction[])[] = [
  [
    {
      id: 'undo',
      icon: IconArrowBackUp,
      shortcut: 'mod+Z',
      run: (editor) => editor.chain().focus().undo().run(),
      isEnabled: (editor) => editor.can().undo(),
    },
    {
      id: 'redo',
      icon: IconArrowForwardUp,
      shortcut: 'mod+shift+Z',
      run: (editor) => editor.chain().focus().redo().run(),
      isEnabled: (editor) => editor.can().redo(),
    },
  ],
  [
    {
      id: 'bold',
      icon: IconBold,
      shortcut: 'mod+B',
      run: (editor) => editor.chain().focus().toggleBold().run(),
      isActive: (editor) => editor.isActive('bold'),
    },
    {
      id: 'italic',
      icon: IconItalic,
      shortcut: 'mod+I',
      run: (editor) => editor.chain().focus().toggleItalic().run(),
      isActive: (editor) => editor.isActive('italic'),
    },
    {
      id: 'underline',
      icon: IconUnderline,
      shortcut: 'mod+U',
      run: (editor) => editor.chain().focus().toggleUnderline().run(),
      isActive: (editor) => editor.isActive('underline'),
    },
    {
      id: 'strike',
      icon: IconStrikethrough,
      shortcut: 'mod+shift+S',
      run: (editor) => editor.chain().focus().toggleStrike().run(),
      isActive: (editor) => editor.isActive('strike'),
    },
  ],
  [
    {
      id: 'bulletList',
      icon: IconList,
      shortcut: 'mod+shift+8',
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      isActive: (editor) => editor.isActive('bulletList'),
    },
    {
      id: 'numberedList',
      icon: IconListNumbers,
      shortcut: 'mod+shift+7',
      run: (editor) => editor.chain().focus().toggleNumberedList().run(),
      isActive: (editor) => editor.isActive('orderedList'),
    },
    {
      id: 'quote',
      icon: IconBlockquote,
      shortcut: 'mod+shift+B',
      run: (editor) => editor.chain().focus().toggleQuote().run(),
      isActive: (editor) => editor.isActive('blockquote'),
    },
  ],
]
