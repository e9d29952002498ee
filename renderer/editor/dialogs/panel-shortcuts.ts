/** A line of a list of shortcuts; `label` is a key of the locales. */
export interface ShortcutLine {
  readonly label: string
  readonly shortcut: string
}

/** The keys of a finding in the panel, which no command holds: they work only there. */
export const PANEL_SHORTCUTS: readonly ShortcutLine[] = [
  { label: 'editor:shortcuts.panelNext', shortcut: 'J' },
  { label: 'editor:shortcuts.panelPrevious', shortcut: 'K' },
  { label: 'editor:shortcuts.panelReplace', shortcut: 'Enter' },
  { label: 'editor:shortcuts.panelWaive', shortcut: 'W' },
  { label: 'editor:shortcuts.panelPoint', shortcut: 'G' },
  { label: 'editor:shortcuts.panelLeave', shortcut: 'Escape' },
]
