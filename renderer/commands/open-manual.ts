import { IconBook } from '@tabler/icons-react'
import { useManual } from '../ui/manual-state.ts'
import type { Command } from './command.ts'

export const openManual: Command = {
  id: 'open-manual',
  group: 'help',
  label: 'commands:openManual',
  icon: IconBook,
  run: () => useManual.setState({ page: 'figure-mismatch' }),
}
