import { IconMessage2 } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goMessages: Command = {
  id: 'go-messages',
  group: 'go',
  label: 'commands:goMessages',
  icon: IconMessage2,
  shortcut: 'mod+3',
  run: ({ go }) => go('/messages'),
}
