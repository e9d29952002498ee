import { IconSun } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goToday: Command = {
  id: 'go-today',
  group: 'go',
  label: 'commands:goToday',
  icon: IconSun,
  shortcut: 'mod+1',
  run: ({ go }) => go('/today'),
}
