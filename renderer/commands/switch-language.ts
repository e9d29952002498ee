import { IconLanguage } from '@tabler/icons-react'
import { saveSettings } from '../ui/save-settings.ts'
import type { Command } from './command.ts'

export const switchLanguage: Command = {
  id: 'switch-language',
  group: 'view',
  label: 'commands:switchLanguage',
  icon: IconLanguage,
  run: async ({ client, i18n }) => {
    await saveSettings(client, { language: i18n.language === 'fr' ? 'en' : 'fr' })
  },
}
