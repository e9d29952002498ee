import { IconFilePlus } from '@tabler/icons-react'
import type { Command } from './command.ts'

/** Write opens its line for a new text when it is reached with `?new`. */
export const newDocument: Command = {
  id: 'new-document',
  group: 'create',
  label: 'commands:newDocument',
  icon: IconFilePlus,
  shortcut: 'mod+N',
  run: ({ go }) => go('/write?new=1'),
}
