import { TABLE_ACTIONS } from '../actions/table-actions.ts'
import { TEXT_ACTIONS } from '../actions/text-actions.ts'
import { PANEL_SHORTCUTS, type ShortcutLine } from './panel-shortcuts.ts'

export interface ShortcutGroup {
  readonly group: 'text' | 'table' | 'tools' | 'findings'
  readonly keys: readonly ShortcutLine[]
}

function lines(actions: readonly { readonly id: string; readonly shortcut?: string }[]): readonly ShortcutLine[] {
  return actions.flatMap(({ id, shortcut }) => (shortcut ? [{ label: `editor:actions.${id}`, shortcut }] : []))
}

/** What the list of shortcuts shows: the actions' own keys, then those of the screen around the text. */
export const EDITOR_SHORTCUTS: readonly ShortcutGroup[] = [
  {
    group: 'text',
    keys: [
      ...lines(TEXT_ACTIONS.flat()),
      { label: 'editor:shortcuts.superscript', shortcut: 'mod+.' },
      { label: 'editor:shortcuts.subscript', shortcut: 'mod+,' },
      { label: 'editor:paragraph', shortcut: 'mod+alt+0' },
      { label: 'editor:heading', shortcut: 'mod+alt+1–4' },
      { label: 'editor:shortcuts.lineBreak', shortcut: 'shift+Enter' },
    ],
  },
  {
    group: 'tools',
    keys: [
      { label: 'editor:find.tool', shortcut: 'mod+F' },
      { label: 'editor:find.replaceTool', shortcut: 'mod+H' },
      { label: 'editor:find.next', shortcut: 'F3' },
      { label: 'editor:find.previous', shortcut: 'shift+F3' },
      { label: 'editor:link.tool', shortcut: 'mod+shift+K' },
      { label: 'editor:typography.tool', shortcut: 'mod+shift+Y' },
      { label: 'editor:shortcuts.direction', shortcut: 'mod+shift+X' },
    ],
  },
  {
    group: 'findings',
    keys: [
      { label: 'editor:shortcuts.nextFinding', shortcut: 'F8' },
      { label: 'editor:shortcuts.previousFinding', shortcut: 'shift+F8' },
      ...PANEL_SHORTCUTS,
    ],
  },
  {
    group: 'table',
    keys: [
      { label: 'editor:shortcuts.nextCell', shortcut: 'Tab' },
      { label: 'editor:shortcuts.previousCell', shortcut: 'shift+Tab' },
      ...lines(TABLE_ACTIONS),
    ],
  },
]
