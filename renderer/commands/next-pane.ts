import { IconLayoutColumns } from '@tabler/icons-react'
import type { Command } from './command.ts'

/** Moves the focus to the next pane of the screen, as F6 does elsewhere. */
export const nextPane: Command = {
  id: 'next-pane',
  group: 'view',
  label: 'commands:nextPane',
  icon: IconLayoutColumns,
  shortcut: 'F6',
  run: () => {
    const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
    const here = panes.findIndex((pane) => pane.contains(document.activeElement))
    panes[(here + 1) % panes.length]?.focus()
  },
}
