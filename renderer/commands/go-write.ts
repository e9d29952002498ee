import { IconPencil } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goWrite: Command = {
  id: 'go-write',
  group: 'go',
  label: 'commands:goWrite',
  icon: IconPencil,
  shortcut: 'mod+2',
  run: ({ go }) => go('/write'),
}
