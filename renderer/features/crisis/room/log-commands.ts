import { IconPencilPlus } from '@tabler/icons-react'
import type { Command } from '../../../commands/command.ts'

/** One shortcut brings back to the input of the log, from anywhere in the room. */
export function logCommands(field: string): readonly Command[] {
  const focus = () => document.getElementById(field)?.focus()
  return [{ id: 'log-entry', group: 'create', label: 'crisis:newEntry', icon: IconPencilPlus, shortcut: 'mod+J', run: focus }]
}
