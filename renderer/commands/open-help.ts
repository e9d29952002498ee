import { IconKeyboard } from '@tabler/icons-react'
import { useHelp } from '../ui/help-state.ts'
import type { Command } from './command.ts'

export const openHelp: Command = {
  id: 'open-help',
  group: 'help',
  label: 'commands:openHelp',
  icon: IconKeyboard,
  shortcut: 'F1',
  run: () => useHelp.setState({ opened: true }),
}
