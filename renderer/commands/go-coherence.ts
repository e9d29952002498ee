import { IconChecks } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const goCoherence: Command = {
  id: 'go-coherence',
  group: 'go',
  label: 'commands:goCoherence',
  icon: IconChecks,
  shortcut: 'mod+4',
  run: ({ go }) => go('/coherence'),
}
