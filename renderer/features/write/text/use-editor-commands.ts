import {
  IconArrowDown,
  IconArrowUp,
  IconKeyboard,
  IconLetterCase,
  IconLink,
  IconPhoto,
  IconReplace,
  IconSearch,
  IconTextDirectionRtl,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState } from 'react'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import type { EditorInterface } from '../../../editor/editor-interface.ts'
import { findPluginKey } from '../../../editor/extensions/find.ts'
import { Latest } from '../../../editor/latest.ts'
import { scrollToPosition } from '../../../editor/views/scroll-to-position.ts'

function moveToMatch(editor: Editor | null, step: 1 | -1): void {
  if (!editor?.commands.moveToMatch(step)) return
  const state = findPluginKey.getState(editor.state)
  const match = state?.matches[state.current]
  if (match) scrollToPosition(editor.view, match.from)
}

/** Puts what works around the text into the palette, the shortcuts and the help for as long as a document is open. */
export function useEditorCommands(editor: Editor | null, actions: EditorInterface, onFindingStep: (step: 1 | -1) => void): void {
  const [latest] = useState(() => new Latest({ editor, actions, onFindingStep }))
  useEffect(() => latest.set({ editor, actions, onFindingStep }))
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'find',
        group: 'text',
        label: 'editor:find.tool',
        icon: IconSearch,
        shortcut: 'mod+F',
        run: () => latest.value.actions.openFind(),
      },
      {
        id: 'replace',
        group: 'text',
        label: 'editor:find.replaceTool',
        icon: IconReplace,
        shortcut: 'mod+H',
        run: () => latest.value.actions.openReplace(),
      },
      {
        id: 'find-next',
        group: 'text',
        label: 'editor:find.next',
        icon: IconArrowDown,
        shortcut: 'F3',
        run: () => moveToMatch(latest.value.editor, 1),
      },
      {
        id: 'find-previous',
        group: 'text',
        label: 'editor:find.previous',
        icon: IconArrowUp,
        shortcut: 'shift+F3',
        run: () => moveToMatch(latest.value.editor, -1),
      },
      {
        id: 'link',
        group: 'text',
        label: 'editor:link.tool',
        icon: IconLink,
        shortcut: 'mod+shift+K',
        run: () => latest.value.actions.openLink(),
      },
      { id: 'image', group: 'text', label: 'editor:image.tool', icon: IconPhoto, run: () => latest.value.actions.openImage() },
      {
        id: 'typography',
        group: 'text',
        label: 'editor:typography.tool',
        icon: IconLetterCase,
        shortcut: 'mod+shift+Y',
        run: () => latest.value.actions.fixTypography(),
      },
      {
        id: 'direction',
        group: 'text',
        label: 'editor:shortcuts.direction',
        icon: IconTextDirectionRtl,
        shortcut: 'mod+shift+X',
        run: () => latest.value.actions.toggleDirection(),
      },
      {
        id: 'next-finding',
        group: 'text',
        label: 'editor:shortcuts.nextFinding',
        icon: IconArrowDown,
        shortcut: 'F8',
        run: () => latest.value.onFindingStep(1),
      },
      {
        id: 'previous-finding',
        group: 'text',
        label: 'editor:shortcuts.previousFinding',
        icon: IconArrowUp,
        shortcut: 'shift+F8',
        run: () => latest.value.onFindingStep(-1),
      },
      {
        id: 'editor-shortcuts',
        group: 'help',
        label: 'editor:shortcuts.tool',
        icon: IconKeyboard,
        run: () => latest.value.actions.openShortcuts(),
      },
    ],
    [latest],
  )
  useScreenCommands(commands)
}
