import { IconPencilPlus } from '@tabler/icons-react'
import { useCrisisDialog } from '../ui/crisis-dialog.ts'
import type { Command } from './command.ts'

/** In a room the log's input takes the focus; anywhere else a line opens over the screen. */
export const newLogEntry: Command = {
  id: 'log-entry',
  group: 'create',
  label: 'crisis:newEntry',
  icon: IconPencilPlus,
  shortcut: 'mod+J',
  run: () => {
    const { field } = useCrisisDialog.getState()
    if (field === null) useCrisisDialog.setState({ opened: { kind: 'entry' } })
    else document.getElementById(field)?.focus()
  },
}
