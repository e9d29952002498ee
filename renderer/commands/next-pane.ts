import { IconLayoutColumns } from '@tabler/icons-react'
import type { Command } from './command.ts'

/** Moves the focus to the next pane of the screen, as F6 does elsewhere: to where its keys work (`data-pane-entry`), else to the pane. */
export const nextPane: Command = {
  id: 'next-pane',
  group: 'view',
  label: 'commands:nextPane',
  icon: IconLayoutColumns,
  shortcut: 'F6',
  run: () => {
    const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
    const here = panes.findIndex((pane) => pane.contains(document.activeElement))
    const next = panes[(here + 1) % panes.length]
    const entry = next?.querySelector<HTMLElement>('[data-pane-entry]')
    ;(entry ?? next)?.focus()
  },
}
