import { IconUrgent } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goCrisis: Command = {
  id: 'go-crisis',
  group: 'go',
  label: 'commands:goCrisis',
  icon: IconUrgent,
  shortcut: 'mod+7',
  run: ({ go }) => go('/crisis'),
}
