import { IconContrast } from '@tabler/icons-react'
import { saveSettings } from '../ui/save-settings.ts'
import type { Command } from './command.ts'

export const switchTheme: Command = {
  id: 'switch-theme',
  group: 'view',
  label: 'commands:switchTheme',
  icon: IconContrast,
  shortcut: 'mod+shift+D',
  run: async ({ client }) => {
    const shown = document.documentElement.dataset['mantineColorScheme']
    await saveSettings(client, { theme: shown === 'dark' ? 'light' : 'dark' })
  },
}
