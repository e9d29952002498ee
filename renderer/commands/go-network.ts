import { IconWorld } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goNetwork: Command = {
  id: 'go-network',
  group: 'go',
  label: 'commands:goNetwork',
  icon: IconWorld,
  shortcut: 'mod+5',
  run: ({ go }) => go('/network'),
}
