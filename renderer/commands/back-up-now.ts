import { notifications } from '@mantine/notifications'
import { IconDatabaseExport } from '@tabler/icons-react'
import { api } from '../bridge/api.ts'
import type { Command } from './command.ts'

export const backUpNow: Command = {
  id: 'back-up-now',
  group: 'workspace',
  label: 'commands:backUpNow',
  icon: IconDatabaseExport,
  run: async ({ i18n }) => {
    await api.workspace.backUpNow()
    notifications.show({ message: i18n.t('settings:backups.done'), color: 'ok' })
  },
}
