import { IconSettings } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goSettings: Command = {
  id: 'go-settings',
  group: 'go',
  label: 'commands:goSettings',
  icon: IconSettings,
  shortcut: 'mod+6',
  run: ({ go }) => go('/settings'),
}
