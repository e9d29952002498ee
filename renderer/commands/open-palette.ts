import { palette } from '../ui/palette-store.ts'
import { IconSearch } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const openPalette: Command = {
  id: 'open-palette',
  group: 'help',
  label: 'commands:openPalette',
  icon: IconSearch,
  shortcut: 'mod+K',
  run: () => palette.toggle(),
}
